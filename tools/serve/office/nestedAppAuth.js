// Stands before the office.js of the npm package, which lacks what Microsoft's own has: the bridge that
// MSAL speaks to in nested app authentication. The simulated Outlook says in the frame's name whether
// there is one, and answers it.
/* global window */
(function () {
  var host;
  try {
    host = JSON.parse(window.name).nestedAppAuth;
  } catch {
    return;
  }
  if (typeof host !== 'string' || window.parent === window) return;
  var listeners = [];
  window.addEventListener('message', function (event) {
    if (event.source !== window.parent || event.origin !== host || event.data === null || typeof event.data !== 'object') return;
    var answer = event.data.nestedAppAuthAnswer;
    if (typeof answer !== 'string') return;
    listeners.slice().forEach(function (listener) {
      listener(answer);
    });
  });
  window.nestedAppAuthBridge = {
    addEventListener: function (type, listener) {
      if (type === 'message') listeners.push(listener);
    },
    removeEventListener: function (type, listener) {
      listeners = listeners.filter(function (each) {
        return each !== listener;
      });
    },
    postMessage: function (request) {
      window.parent.postMessage({ nestedAppAuthRequest: request }, host);
    },
  };
})();
