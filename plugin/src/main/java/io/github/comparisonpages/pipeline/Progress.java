package io.github.comparisonpages.pipeline;

/** Is told how far a long build is. */
@FunctionalInterface
public interface Progress {

    /** Nobody wants to know. */
    Progress NONE = (step, done, all) -> {};

    /** What is being done to every page. */
    enum Step {
        READ,
        WRITTEN
    }

    /**
     * One page more is done.
     *
     * @param done how many pages have come so far, from 1
     * @param all how many there are
     */
    void page(Step step, int done, int all);
}
