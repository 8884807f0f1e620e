package no.varde.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Programs of other ages, played by lists of steps. */
final class Steps {

    private Steps() {}

    /** A program that knows the first steps and no more. */
    static Schema first(int steps) {
        return new Schema(read(steps));
    }

    /** The present program with steps added that it may come to know later. */
    static Schema presentAnd(String... later) {
        List<String> steps = read(Schema.present().version());
        steps.addAll(List.of(later));
        return new Schema(steps);
    }

    private static List<String> read(int steps) {
        List<String> texts = new ArrayList<>();
        for (int step = 1; step <= steps; step++) {
            try (var in = Schema.class.getResourceAsStream("%03d.sql".formatted(step))) {
                texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
