package no.varde.web.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.core.access.RetentionRule;
import no.varde.core.privacy.Keeping;
import no.varde.core.reform.Reforms;
import no.varde.core.store.PeopleEvents;
import no.varde.core.store.Reading;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.TrailFilter;
import no.varde.web.access.AccountSheet;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;
import no.varde.web.trail.TrailLine;
import no.varde.web.trail.TrailReader;

/** Says in words what a municipality's rules of retention are and do; good for one read of the store. */
final class RetentionReader {

    private static final int NEWEST = 10;

    private final Reading from;
    private final Request request;
    private final Page page;
    private final Texts texts;
    private final Keeping keeping;

    RetentionReader(Reading from, Reforms reforms, Request request, Page page) {
        this.from = from;
        this.request = request;
        this.page = page;
        this.texts = page.texts();
        this.keeping =
                Keeping.of(from.people(), request.variable("municipality"), reforms, request.now(), request.zone());
    }

    RetentionSheet sheet(Optional<RetentionForm> typed) {
        RetentionForm form = typed.orElseGet(() -> RetentionForm.of(keeping.rules()));
        return new RetentionSheet(
                Arrays.stream(RetentionRule.values())
                        .map(rule -> rule(rule, form))
                        .toList(),
                form.was(),
                AccountSheet.at(NightlyRound.nights(request.zone()).next(request.now()), request.zone(), texts),
                keeping.gone(from).stream().map(this::gone).toList(),
                keeping.waiting(from).stream()
                        .filter(each -> each.due() + each.later() > 0)
                        .map(this::waiting)
                        .toList(),
                last());
    }

    private RetentionSheet.Rule rule(RetentionRule rule, RetentionForm form) {
        String key = "retention." + rule.text();
        return new RetentionSheet.Rule(
                texts.get(key),
                texts.get(key + ".why"),
                rule.mayBeNever() ? RetentionForm.choice(rule) : "",
                form.never().getOrDefault(rule, false),
                RetentionForm.time(rule),
                form.times().getOrDefault(rule, ""),
                texts.get(rule.unit() == RetentionRule.Unit.MONTHS ? "retention.in.months" : "retention.in.days"),
                RetentionForm.range(rule, texts),
                keeping.rules()
                        .of(rule)
                        .map(time -> texts.get(
                                rule.unit() == RetentionRule.Unit.MONTHS ? "retention.months" : "retention.days", time))
                        .orElseGet(() -> texts.get("retention.never")));
    }

    private RetentionSheet.Gone gone(Keeping.Gone gone) {
        String why = String.join(
                ". ", ErasureReader.obstacles(gone.obstacles(), gone.person().name(), texts));
        String due = why.isEmpty()
                ? gone.due()
                        .map(this::due)
                        .orElseGet(
                                () -> texts.get(gone.since().isEmpty() ? "retention.since.unknown" : "retention.never"))
                : why;
        return new RetentionSheet.Gone(
                gone.person().name(),
                page.link("/people/" + gone.person().id()),
                gone.since().map(texts::date).orElse("–"),
                due);
    }

    private String due(LocalDate day) {
        return day.isAfter(request.today()) ? texts.date(day) : texts.get("retention.tonight");
    }

    private String waiting(Keeping.Waiting waiting) {
        String name = texts.get("retention." + waiting.rule().text());
        String now = waiting.due() > 0 ? texts.get("retention.due", waiting.due()) : "";
        String later = waiting.next()
                .map(day -> texts.get("retention.later", waiting.later(), due(day)))
                .orElse("");
        return texts.get(
                "retention.waiting",
                name,
                Stream.of(now, later).filter(each -> !each.isEmpty()).collect(Collectors.joining("; ")));
    }

    /** The newest decisions and erasures, as the trail tells them. */
    private List<RetentionSheet.Done> last() {
        TrailReader reader = TrailReader.ofServer(from, page, request.zone());
        TrailFilter filter = TrailFilter.all().withKinds(Set.of(PeopleEvents.RETENTION, PeopleEvents.PERSON));
        List<RetentionSheet.Done> last = new ArrayList<>();
        Chain chain = Chain.of(keeping.municipality());
        long below = Long.MAX_VALUE;
        while (below > 1 && last.size() < NEWEST) {
            List<Entry> some = from.trail(chain, filter, below, 100);
            some.stream()
                    .filter(RetentionReader::isErasure)
                    .limit(NEWEST - last.size())
                    .map(reader::read)
                    .map(this::done)
                    .forEach(last::add);
            below = some.size() < 100 ? 0 : some.get(some.size() - 1).stamp().number();
        }
        return last;
    }

    private static boolean isErasure(Entry entry) {
        return entry instanceof Entry.OfEvent told
                && (told.kind().equals(PeopleEvents.RETENTION)
                        || told.event().action().equals(PeopleEvents.ERASED));
    }

    private RetentionSheet.Done done(TrailLine line) {
        String more = line.fields().stream()
                .map(each -> texts.get(
                        each.before().isEmpty() ? "retention.field" : "retention.field.changed",
                        each.name(),
                        each.after(),
                        each.before()))
                .collect(Collectors.joining("; "));
        return new RetentionSheet.Done(line.when(), texts.get("retention.done", line.what(), line.who()), more);
    }
}
