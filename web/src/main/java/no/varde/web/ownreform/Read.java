package no.varde.web.ownreform;

import java.util.List;

/** What came of reading a file. */
sealed interface Read {

    /**
     * It is a reform as somebody wrote it, of which the core has not said yet whether it is finished.
     *
     * @param reform the reform
     * @param places where its parts stood in the file
     */
    record Good(Node reform, Places places) implements Read {}

    /**
     * It is none.
     *
     * @param problems everything that is wrong, each with its place
     */
    record Bad(List<String> problems) implements Read {

        /** Copies. */
        public Bad {
            problems = List.copyOf(problems);
        }
    }

    /** Where something stands in a file. */
    @FunctionalInterface
    interface Places {
        /**
         * How people find it.
         *
         * @param pointer the place in the draft: {@code areas[2].name}
         */
        String of(String pointer);
    }
}
