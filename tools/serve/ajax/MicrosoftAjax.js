// Stands in for Microsoft's MicrosoftAjax.js in the simulated Outlook and in the tests: only what
// office.js asks of it before it starts. Parameter checks report no error.
/* global window, Type */
(function () {
  var nothing = function () {
    return null;
  };
  var error = function (message) {
    return new Error(message === undefined ? '' : String(message));
  };
  window.Type = Function;
  Type.registerNamespace = function (name) {
    name.split('.').reduce(function (parent, part) {
      return (parent[part] = parent[part] || {});
    }, window);
  };
  Function.prototype.registerClass = nothing;
  Type.registerClass = nothing;
  Function._validateParams = nothing;
  Function._validateParameter = nothing;
  window.Sys = {
    StringBuilder: function () {},
    Debug: { trace: nothing },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };
  String.format = function (format) {
    var values = Array.prototype.slice.call(arguments, 1);
    return format.replace(/\{(\d)\}/g, function (whole, index) {
      return index < values.length ? values[index] : whole;
    });
  };
  ['argument', 'argumentNull', 'argumentOutOfRange', 'argumentType', 'parameterCount', 'invalidOperation', 'notImplemented', 'create'].forEach(function (name) {
    Error[name] = error;
  });
})();
