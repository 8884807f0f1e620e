package no.varde.core.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.Message;
import no.varde.core.basics.When;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Cost;
import no.varde.core.plan.Step;
import no.varde.core.plan.TimeSetAside;

/** What will be recorded, in words: each value, and what it was before where it changes. */
final class Telling {

    private static final int LONGEST = 160;

    private Telling() {}

    /** A field with its new value, and its old one when there was another. */
    static Message field(Labelled field, Object now, Optional<?> before) {
        return before.<Message>map(was -> Doubt.message("change.field.was", field, now, was))
                .orElseGet(() -> Doubt.message("change.field", field, now));
    }

    /** A text on one line, not longer than one reads in a list. */
    static String text(String text) {
        String line = Words.oneLine(text);
        return line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line;
    }

    static Message cost(Cost cost) {
        List<Object> parts = new ArrayList<>();
        parts.add(Doubt.message(
                "cost.kroner", Money.grouped(cost.kroner().stripTrailingZeros().toPlainString())));
        cost.source().ifPresent(parts::add);
        cost.note().ifPresent(note -> parts.add("«" + text(note) + "»"));
        return joined(parts);
    }

    static Message time(TimeSetAside time) {
        List<Object> parts = new ArrayList<>();
        parts.add(time.percentOfPost()
                .<Object>map(percent -> Doubt.message("time.percent", plain(percent)))
                .orElse(time.kind()));
        time.note().ifPresent(note -> parts.add("«" + text(note) + "»"));
        return joined(parts);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** When a step is planned; empty when nothing is. */
    static Optional<Message> plan(Step step) {
        When from = step.plannedStart();
        When until = step.plannedEnd();
        if (from.isKnown() && until.isKnown()) {
            return Optional.of(Doubt.message("period.fromto", from, until));
        } else if (from.isKnown()) {
            return Optional.of(Doubt.message("period.from", from));
        }
        return until.isKnown() ? Optional.of(Doubt.message("period.until", until)) : Optional.empty();
    }

    static Message decision(Decisions.Mention mention, boolean held) {
        return Doubt.message("change.decision", mention.body(), how(mention, held));
    }

    /** A decision as a sheet tells it, within a sentence. */
    static Message what(Decisions.Mention mention, boolean held) {
        return Doubt.message("said.and", mention.body(), how(mention, held));
    }

    /** A decision as it is recorded, within a sentence. */
    static Message what(Anchoring recorded) {
        return Doubt.message("said.and", recorded.body(), how(recorded));
    }

    /** A recorded decision as it shall be, and as it was. */
    static Message corrected(Anchoring now, Anchoring before) {
        return field(now.body(), how(now), Optional.of(how(before)));
    }

    private static Message how(Anchoring each) {
        List<Object> parts = new ArrayList<>();
        if (each.act() != Act.OWN_DECISION) {
            parts.add(each.act());
        }
        each.outcome().ifPresent(parts::add);
        parts.add(each.held().orElse(each.planned()));
        each.caseNumber().ifPresent(number -> parts.add(number.text()));
        return joined(parts);
    }

    private static Message how(Decisions.Mention mention, boolean held) {
        List<Object> parts = new ArrayList<>();
        if (!held) {
            parts.add(Doubt.message("decision.planned"));
        } else if (mention.act() != Act.OWN_DECISION) {
            parts.add(mention.act());
        }
        mention.outcome()
                .filter(outcome -> held && (mention.act() == Act.OWN_DECISION || outcome != Outcome.ADOPTED))
                .ifPresent(parts::add);
        parts.add(mention.on());
        mention.caseNumber().ifPresent(number -> parts.add(number.text()));
        return joined(parts);
    }

    /** How a group took part, as a sheet tells it, within a sentence. */
    static Message how(Groups.Mention mention) {
        return how(mention.form(), mention.on());
    }

    /** An involvement as it is recorded, within a sentence. */
    static Message how(Involvement recorded) {
        Message how = how(recorded.form(), recorded.on());
        return recorded.title()
                .map(title -> Doubt.message("said.and", "«" + text(title) + "»", how))
                .orElse(how);
    }

    private static Message how(Form form, When on) {
        Object day = on.isKnown() ? on : Doubt.message("stands.group.noday");
        return form == Form.OTHER ? Doubt.said(day) : joined(List.of(form, day));
    }

    /** A day after a space, as it is remembered; nothing when none is known. */
    static String day(When on) {
        return on.exactDay()
                .map(day -> " %02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()))
                .orElseGet(() -> on.isKnown() ? " " + on.text() : "");
    }

    static Message involvement(List<? extends Labelled> groups, Form form, When on) {
        List<Object> how = new ArrayList<>();
        if (form != Form.OTHER) {
            how.add(form);
        }
        if (on.isKnown()) {
            how.add(on);
        }
        return how.isEmpty()
                ? Doubt.message("change.involvement", List.copyOf(groups))
                : Doubt.message("change.involvement.how", List.copyOf(groups), joined(how));
    }

    /** Several things with commas between. */
    private static Message joined(List<Object> parts) {
        Message joined = Doubt.said(parts.get(0));
        for (Object part : parts.subList(1, parts.size())) {
            joined = Doubt.message("said.and", joined, part);
        }
        return joined;
    }
}
