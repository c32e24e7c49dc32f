/* global Office, performance */
Office.onReady(() => performance.mark('bare:ready'));
