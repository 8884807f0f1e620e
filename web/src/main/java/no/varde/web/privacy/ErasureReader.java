package no.varde.web.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.core.access.Person;
import no.varde.core.basics.Fact;
import no.varde.core.privacy.Called;
import no.varde.core.privacy.ErasurePreview;
import no.varde.core.privacy.ErasurePreview.Obstacle;
import no.varde.core.privacy.Mentions;
import no.varde.core.privacy.Named;
import no.varde.core.situation.Facts;
import no.varde.core.store.Reading;
import no.varde.core.trail.FreeText;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;
import no.varde.web.trail.TrailReader;

/** Says in words what the erasure of a person would take and leave; good for one read of the store. */
final class ErasureReader {

    /** How much of a long text is shown, in characters. */
    private static final int SHOWN = 240;

    private final Called called;
    private final Facts facts;
    private final TrailReader reader;
    private final Texts texts;

    ErasureReader(Reading from, Called called, Facts facts, Request request, Page page) {
        this.called = called;
        this.facts = facts;
        this.reader = TrailReader.of(from, facts, page, request.zone());
        this.texts = page.texts();
    }

    /** Why somebody cannot be erased, in the order of the obstacles. */
    static List<String> obstacles(Set<Obstacle> obstacles, String name, Texts texts) {
        return obstacles.stream()
                .map(each -> texts.get("erase.obstacle." + each.name().toLowerCase(Locale.ROOT), name))
                .toList();
    }

    /** Who does what where others have a part in somebody too; which others these are is not this municipality's to know. */
    private List<String> steps(String name) {
        return Stream.of("ask", "others", "here", "server")
                .map(each -> texts.get("erase.elsewhere." + each, name))
                .toList();
    }

    /** The words of the page that erases a person. */
    ErasureSheet sheet(ErasurePreview preview, Optional<Values> form) {
        Person person = preview.person();
        return new ErasureSheet(
                person.name(),
                form.map(values -> values.text("name")).orElse(""),
                obstacles(preview.obstacles(), person.name(), texts),
                preview.obstacles().contains(Obstacle.ELSEWHERE) ? steps(person.name()) : List.of(),
                goes(preview),
                List.of(
                        texts.get("erase.stays.rows", Math.toIntExact(preview.signed())),
                        texts.get("erase.stays.plan"),
                        texts.get("erase.stays.proof"),
                        texts.get("erase.stays.copies")),
                mentions(preview.named(), form),
                preview.looked() ? "" : texts.get("erase.named.unknown", person.name()));
    }

    /** Where somebody is named, each with a box that is ticked as it was typed. */
    List<ErasureSheet.Mention> mentions(List<Named> named, Optional<Values> form) {
        Optional<Set<String>> typed = form.map(values -> new HashSet<>(values.list("fact")));
        return named.stream().map(each -> mention(each, typed)).toList();
    }

    private List<String> goes(ErasurePreview preview) {
        Person person = preview.person();
        List<String> goes = new ArrayList<>();
        goes.add(texts.get("erase.goes.name", person.name()));
        person.email().ifPresent(each -> goes.add(texts.get("erase.goes.email", each)));
        person.position().ifPresent(each -> goes.add(texts.get("erase.goes.position", each)));
        counted("erase.goes.proofs", preview.proofs(), goes);
        counted("erase.goes.sign-ins", preview.signIns(), goes);
        counted("erase.goes.links", preview.links(), goes);
        counted("erase.goes.parked", preview.parked(), goes);
        counted("erase.goes.rows", Math.toIntExact(preview.rows()), goes);
        counted("erase.goes.reasons", preview.reasons().size(), goes);
        return goes;
    }

    private void counted(String key, int count, List<String> goes) {
        if (count > 0) {
            goes.add(texts.get(key, count));
        }
    }

    private ErasureSheet.Mention mention(Named named, Optional<Set<String>> typed) {
        Fact fact = named.fact();
        String value = named.ref().text();
        List<String> says = named.how() == Named.How.OWN_COMMENT ? FreeText.of(fact) : Mentions.texts(fact, called);
        return new ErasureSheet.Mention(
                value,
                FieldErrors.id("fact-" + value),
                what(fact),
                says.stream().map(ErasureReader::shortened).toList(),
                texts.get("erase.how." + named.how().name().toLowerCase(Locale.ROOT)),
                reader.href(fact),
                typed.map(chosen -> chosen.contains(value)).orElse(!named.how().isWhole()));
    }

    private String what(Fact fact) {
        String about = fact.about().stream()
                .flatMap(subject -> facts.find(subject).stream())
                .map(reader::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        String kind = reader.kind(fact.ref().kind().text());
        return about.isEmpty() ? kind : texts.get("erase.about", kind, about);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + " …";
    }
}
