package no.varde.web.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Responsibility;
import no.varde.core.situation.MeasureView;
import no.varde.core.store.Saved;
import no.varde.core.store.Versioned;
import no.varde.core.store.Writing;
import no.varde.web.http.Texts;

/** What each of the chosen measures gets from a day on. */
sealed interface BulkChange {

    /** How a measure stands today, in words; empty when nobody knows. */
    String before(MeasureView measure, Texts texts);

    /** How it will stand, in words. */
    String after(Texts texts);

    /** Whether it stands so already. */
    boolean isSo(MeasureView measure);

    /** Whether what stands there began after the day, and so cannot end on it. */
    boolean isTooEarly(MeasureView measure);

    /** Writes it for one measure, as it is within the write. */
    void write(MeasureView measure, String municipality, Writing to);

    /**
     * Another owner or leading sector, in place of those that there were.
     *
     * @param role which of the two
     * @param name who
     * @param from from which day on
     */
    record Responsible(Responsibility.Role role, String name, LocalDate from) implements BulkChange {

        private List<Responsibility> present(MeasureView measure) {
            return measure.responsibilities().stream()
                    .filter(each -> each.role() == role)
                    .toList();
        }

        @Override
        public String before(MeasureView measure, Texts texts) {
            return present(measure).stream()
                    .map(Responsibility::name)
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        @Override
        public String after(Texts texts) {
            return name;
        }

        @Override
        public boolean isSo(MeasureView measure) {
            List<Responsibility> present = present(measure);
            return !present.isEmpty()
                    && present.stream().allMatch(each -> each.name().equals(name));
        }

        @Override
        public boolean isTooEarly(MeasureView measure) {
            return present(measure).stream()
                    .anyMatch(each -> each.validity().from().isAfter(from));
        }

        @Override
        public void write(MeasureView measure, String municipality, Writing to) {
            for (Responsibility each : present(measure)) {
                Optional<? extends Versioned<? extends Fact>> kept = to.find(municipality, each.ref());
                Saved ended = to.change(
                        municipality,
                        each.during(each.validity().endingOn(from)),
                        kept.orElseThrow().version());
                if (!(ended instanceof Saved.Done)) {
                    throw new IllegalStateException("Not saved: " + ended);
                }
            }
            to.add(
                    municipality,
                    new Responsibility(UUID.randomUUID().toString(), measure.id(), role, name, Validity.from(from)));
        }
    }

    /**
     * Another part of its life.
     *
     * @param life which; neither stopped nor merged, which tell why or with what
     * @param from from which day on
     */
    record Living(Life life, LocalDate from) implements BulkChange {

        @Override
        public String before(MeasureView measure, Texts texts) {
            return measure.life().map(texts::of).map(texts::capital).orElse("");
        }

        @Override
        public String after(Texts texts) {
            return texts.capital(texts.of(life));
        }

        @Override
        public boolean isSo(MeasureView measure) {
            return measure.life().filter(each -> each == life).isPresent();
        }

        @Override
        public boolean isTooEarly(MeasureView measure) {
            return measure.lifeChange().filter(each -> each.on().isAfter(from)).isPresent();
        }

        @Override
        public void write(MeasureView measure, String municipality, Writing to) {
            to.add(municipality, LifeChange.of(UUID.randomUUID().toString(), measure.id(), life, When.day(from)));
        }
    }
}
