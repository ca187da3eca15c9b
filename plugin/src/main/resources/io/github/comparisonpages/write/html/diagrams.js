/* Comparison pages: has the project's own copy of Mermaid draw the diagrams, in its strict setting. Without it they
   stay text. */
(function () {
  "use strict";
  var mermaid = globalThis.mermaid;
  var diagrams = document.querySelectorAll(".comparison pre.cmp-mermaid");
  if (!mermaid || !diagrams.length) return;
  var probe = diagrams[0].appendChild(document.createElement("span"));
  probe.style.color = "light-dark(rgb(0, 0, 0), rgb(255, 255, 255))";
  var dark = getComputedStyle(probe).color === "rgb(255, 255, 255)";
  probe.remove();
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: "strict",
    suppressErrorRendering: true,
    /* A diagram must not change what keeps it harmless, nor load anything. */
    secure: [
      "secure", "securityLevel", "startOnLoad", "maxTextSize", "maxEdges", "suppressErrorRendering", "htmlLabels",
      "theme", "themeCSS", "themeVariables", "fontFamily", "altFontFamily"
    ],
    theme: dark ? "dark" : "default"
  });
  mermaid.run({ nodes: diagrams, suppressErrors: true });
})();
