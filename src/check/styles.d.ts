/** Style sheets are linked by the bundler; importing one gives nothing. */
declare module '*.css';
