package io.github.comparisonpages.view;

/** A link to a part of the page. */
public record JumpView(String anchor, String text) {}
