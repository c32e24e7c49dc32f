/** For a threat that came some other way. */
export const paste = {
  label: 'SMS、チャット、手紙などの文章を貼り付けてください',
  button: '調べる',
  empty: '文章を貼り付けると、調べられます。',
  private: '貼り付けた文章は、このパソコンから出ません。',
};
