package no.varde.web.ownreform;

import java.util.List;
import java.util.Map;

/**
 * A part of the reform as the form shows it.
 *
 * @param path where it stands; empty for the reform itself
 * @param title what it is, with its number and name
 * @param fields what is said of it
 * @param more what is said of it more seldom, and stands folded
 * @param carried what is sent along and not shown, by name
 * @param lists what it is made of, by kind
 * @param open whether it is unfolded
 * @param canRise whether it can be moved up
 */
public record FormPart(
        String path,
        String title,
        List<FormField> fields,
        More more,
        Map<String, String> carried,
        List<Parts> lists,
        boolean open,
        boolean canRise) {

    /**
     * What a part does without, most often.
     *
     * @param title what it is called
     * @param fields what is said
     * @param lists what the part is made of besides
     * @param open whether it is unfolded
     */
    public record More(String title, List<FormField> fields, List<Parts> lists, boolean open) {

        /** Copies. */
        public More {
            fields = List.copyOf(fields);
            lists = List.copyOf(lists);
        }

        /** Whether there is nothing of that kind. */
        public boolean isNothing() {
            return fields.isEmpty() && lists.isEmpty();
        }
    }

    /**
     * The parts of one kind in a part.
     *
     * @param place where one more would be added: {@code areas[0].solutions}
     * @param next where that would stand: {@code areas[0].solutions[2]}
     * @param title what they are called together
     * @param says what they are for
     * @param add what the button says that adds one; empty when no more can be added
     * @param folds whether each can be folded
     * @param all they
     */
    public record Parts(
            String place, String next, String title, String says, String add, boolean folds, List<FormPart> all) {

        /** Copies. */
        public Parts {
            all = List.copyOf(all);
        }
    }

    /** Copies. */
    public FormPart {
        fields = List.copyOf(fields);
        lists = List.copyOf(lists);
    }
}
