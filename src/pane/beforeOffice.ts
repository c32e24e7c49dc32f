document.documentElement.dataset['state'] = 'reading';
