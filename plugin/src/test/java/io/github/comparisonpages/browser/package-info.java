/** Pages in a real browser, which is driven by its own protocol: no driver to install, no library to fetch. */
package io.github.comparisonpages.browser;
