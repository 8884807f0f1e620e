package no.varde.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;
import no.varde.core.plan.StatusNote;

/** The state of a measure in the words that people use, and how it goes against the plan where they say so. */
final class Statuses {

    private static final Vocabulary<Life> LIVES = Vocabulary.of("life", Life.class);
    private static final Vocabulary<String> ON_HOLD = Vocabulary.of("life", "ON_HOLD");
    private static final Vocabulary<String> CONTINUOUS = Vocabulary.of("life", "CONTINUOUS");
    /** «Avsl.» is the beginning of «avsluttet» and of «avslått». */
    private static final Vocabulary<String> CUT_SHORT = Vocabulary.of("life", "CUT_SHORT");

    private static final Vocabulary<StatusNote.Progress> PROGRESS =
            Vocabulary.of("progress", StatusNote.Progress.class);
    private static final Vocabulary<String> COLOUR = Vocabulary.of("progress", "GREEN", "YELLOW", "RED", "COLOUR");
    /** The phases of a project, which are states where they stand alone. */
    private static final Vocabulary<Life> PHASES = Vocabulary.of("phase", Life.class);

    private static final Pattern CODE = Pattern.compile(
            "(?iU)^\\s*(?:\\d{1,2}\\s*[.):–-]|bp\\s?\\d\\s*[.):–-]?|fase \\d\\s*[.):–-])\\s*(?=\\p{L})");
    private static final Pattern PERCENT = Pattern.compile(
            "(?iU)(?:ca\\.?\\s*)?(\\d{1,3})\\s?(?:%|prosent|pst\\.?)(?:\\s+(?:ferdig|fullført|gjennomført|done|complete))?");
    private static final Pattern CHOSEN = Pattern.compile("life:([a-z_]+)(?: (until|from) ([\\d-]+))?");

    /** Words beside a state by which the whole of it is meant. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?iU)\\b(?:(?:i )?alle (?:enheter|einingar|avdelinger|avdelingar|soner|sonar|tjenester|tenester|sykehjem|sjukeheimar|bofellesskap|units|departments)|(?:i )?hele kommunen|(?:i )?heile kommunen|på plass|helt|heilt|fullt ut|full|100|ordinær|ordinært|vanlig|vanleg|varig|fast|i tide|i tråd med plan(?:en)?|etter plan(?:en)?"
                    + "|evaluert|evaluering|evaluering gjennomført|sluttrapport|sluttrapport levert|rapport levert|se sluttrapport|se rapport|sjå rapport|fully|entirely|everywhere|evaluated|all of it|alt|kommunen|til|den|ca|innen|innan|senest|seinast|by)\\b|%");

    private static final Pattern PART = Pattern.compile(
            "(?iU)\\b\\d+ (?:av|of) (?:\\d+|de|dei|the)\\b|\\bfase \\d|\\bphase \\d|\\b(?:midlertidig|mellombels|temporarily|delvis|partly|for en periode|for ein periode|foreløpig|førebels|noen steder|nokre stader)\\b");
    private static final Pattern FILLERS = Pattern.compile(
            "(?iU)\\b(?:er|og|men|nå|no|i|med|siden|sidan|fra|frå|av|per|pr|dato|status|now|tiltaket|prosjektet|arbeidet|det|dette|but|har|blitt|ble|blei|vart|"
                    + "fortsatt|framleis|fremdeles|allerede|godt|is|has|been|the|still|already|on|in|since|from)\\b|[^\\p{L}\\d\\s]");
    private static final Pattern TIME_FILLERS = Pattern.compile(
            "(?iU)\\b(?:er|nå|siden|sidan|fra|frå|den|per|dato|status|tiltaket|prosjektet|arbeidet|har|blitt|ble|blei|vart|i|on|in|since|from|was|is)\\b");

    /** Words by which a state is not quite what it says. */
    private static final Pattern HEDGES = Pattern.compile(
            "(?iU)\\b(?:ikke|ikkje|not|nesten|snart|delvis|ennå|enda|enno|skal|vil|bør|må|kanskje|almost|soon|partly|will)\\b");

    /** What a tick under a heading of states likely means. */
    private static final List<Life> TICKED = List.of(Life.COMPLETED, Life.RUNNING, Life.ORDINARY_OPERATION);

    private static final List<Options> ALL = List.of(
            new Options(Doubt.message("options.lives"), lives(List.of(Life.values()))),
            new Options(Doubt.message("options.progress"), progress()));

    private Statuses() {}

    /**
     * A state as a cell tells it.
     *
     * @param life where it is in its life; empty when the cell tells only how it goes
     * @param progress how it goes; empty when nothing is said
     * @param reason what else is said of a stop, which needs a reason
     * @param on since when, where the cell says a time and nothing more
     * @param until when it is to end, where somebody chose that; empty otherwise
     */
    record Mention(
            Optional<Life> life,
            Optional<StatusNote.Progress> progress,
            Optional<String> reason,
            Optional<When> on,
            Optional<When> until) {

        static Mention of(Life life, Optional<String> reason) {
            return new Mention(Optional.of(life), Optional.empty(), reason, Optional.empty(), Optional.empty());
        }

        static Mention of(StatusNote.Progress progress) {
            return new Mention(
                    Optional.empty(), Optional.of(progress), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** Reads a cell as if every time in it had come. */
    static Reading<Mention> read(String written) {
        return read(written, LocalDate.MAX);
    }

    /** Reads a cell; a state that begins after today is asked about. */
    static Reading<Mention> read(String written, LocalDate today) {
        String text = Words.oneLine(written);
        if (Marks.isNothing(text)) {
            return Reading.nothing();
        }
        Optional<Mention> chosen = chosen(text);
        if (chosen.isPresent()) {
            return Reading.of(chosen.get());
        }
        String bare = CODE.matcher(text).replaceFirst("");
        if (bare.endsWith("?") && LIVES.within(bare).isPresent()) {
            Set<Life> likely = new LinkedHashSet<>(List.of(Life.RUNNING, Life.PLANNED));
            likely.add(LIVES.within(bare).orElseThrow().value());
            return Reading.doubt(asking("status.unknown", text).with(lives(List.copyOf(likely))));
        }
        if (Marks.isYes(bare) && text.length() == 1) {
            return Reading.doubt(asking("status.unknown", text).with(lives(TICKED)));
        }
        Optional<Life> whole = LIVES.exact(bare).or(() -> PHASES.exact(bare));
        if (whole.isPresent()) {
            return needing(text, whole.get(), Optional.empty(), Words.normal(bare), Words.normal(bare), today);
        }
        if (ON_HOLD.within(bare).isPresent()) {
            return Reading.doubt(
                    asking("status.onhold", text).with(lives(List.of(Life.PLANNED, Life.RUNNING, Life.STOPPED))));
        }
        if (CONTINUOUS.exact(bare).isPresent()) {
            return Reading.doubt(
                    asking("status.ongoing", text).with(lives(List.of(Life.ORDINARY_OPERATION, Life.RUNNING))));
        }
        if (CUT_SHORT.exact(bare).isPresent()) {
            return Reading.doubt(asking("status.unknown", text).with(lives(List.of(Life.COMPLETED, Life.STOPPED))));
        }
        Optional<String> colour = COLOUR.exact(bare);
        if (colour.isPresent()) {
            return Reading.doubt(asking("status.colour", text).with(byColour(colour.get())));
        }
        Matcher percent = PERCENT.matcher(bare);
        if (percent.matches()) {
            return Reading.doubt(asking("status.percent", text).with(byPercent(percent.group(1))));
        }
        return composed(text, bare, today);
    }

    private static Doubt asking(String key, String text) {
        return Doubt.of(key, text).among(ALL);
    }

    private static List<Proposal> progress() {
        return Stream.of(StatusNote.Progress.values())
                .map(each -> new Proposal("progress:" + each.name().toLowerCase(Locale.ROOT), Doubt.said(each)))
                .toList();
    }

    /** What people most often mean by a colour stands first. */
    private static List<Proposal> byColour(String colour) {
        List<Proposal> progress = new ArrayList<>(progress());
        int likeliest = colour.equals("RED") ? 2 : colour.equals("YELLOW") ? 1 : 0;
        progress.add(0, progress.remove(likeliest));
        return progress;
    }

    /** How far something has come does not say what it is; what is likeliest stands first. */
    private static List<Proposal> byPercent(String digits) {
        boolean none = digits.chars().allMatch(c -> c == '0');
        return lives(
                none
                        ? List.of(Life.PLANNED, Life.RUNNING)
                        : digits.equals("100")
                                ? List.of(Life.COMPLETED, Life.ORDINARY_OPERATION)
                                : List.of(Life.RUNNING, Life.PLANNED, Life.ORDINARY_OPERATION, Life.COMPLETED));
    }

    /** «Pågår – forsinket»: a state, how it goes, or both, and more words that are kept. */
    private static Reading<Mention> composed(String text, String bare, LocalDate today) {
        Optional<Vocabulary.Found<StatusNote.Progress>> progress = PROGRESS.within(bare);
        String rest = progress.map(Vocabulary.Found::rest).orElse(bare);
        Optional<Vocabulary.Found<Life>> life = LIVES.within(rest);
        Optional<Vocabulary.Found<Life>> second =
                life.flatMap(found -> LIVES.within(found.rest()).filter(other -> other.value() != found.value()));
        if (second.isPresent()) {
            return Reading.doubt(asking("status.several", text)
                    .with(lives(List.of(life.orElseThrow().value(), second.get().value()))));
        }
        if (life.isPresent()) {
            String before = String.join(
                    " ",
                    List.of(Words.normal(rest).split(" ", -1))
                            .subList(0, life.get().from()));
            boolean plain = FILLERS.matcher(before).replaceAll("").isBlank();
            boolean hedged = life.get().value() != Life.STOPPED
                    && HEDGES.matcher(life.get().rest()).find();
            if (!plain || hedged) {
                Set<Life> likely = new LinkedHashSet<>(List.of(Life.RUNNING, Life.PLANNED));
                likely.add(life.get().value());
                if (life.get().value() == Life.COMPLETED) {
                    likely.add(Life.STOPPED);
                }
                return Reading.doubt(asking("status.unknown", text).with(lives(List.copyOf(likely))));
            }
            return needing(
                    text,
                    life.get().value(),
                    progress.map(Vocabulary.Found::value),
                    life.get().phrase(),
                    rest,
                    today);
        }
        if (progress.isPresent()) {
            return Reading.of(Mention.of(progress.get().value()));
        }
        List<Life> alike = LIVES.alike(bare);
        return Reading.doubt(asking(alike.isEmpty() ? "status.unknown" : "status.alike", text)
                .with(
                        alike.isEmpty()
                                ? lives(List.of(Life.PLANNED, Life.RUNNING, Life.ORDINARY_OPERATION, Life.COMPLETED))
                                : lives(alike)));
    }

    /** A stop needs a reason and a merger another measure, or it cannot be recorded. */
    private static Reading<Mention> needing(
            String text,
            Life life,
            Optional<StatusNote.Progress> progress,
            String phrase,
            String words,
            LocalDate today) {
        if (life == Life.MERGED) {
            return Reading.doubt(asking("status.merged", text).with(lives(List.of(Life.COMPLETED))));
        }
        String left = FILLERS.matcher(words.replaceFirst(Pattern.quote(phrase), " "))
                .replaceAll("")
                .strip();
        Optional<When> on = left.isEmpty() ? Optional.empty() : time(text);
        List<TimeInText> times = Moments.all(text);
        boolean timeAlone = !times.isEmpty() && saysNothingElse(TimeForms.without(text, times), life);
        if (timeAlone && life != Life.PLANNED && times.get(0).when().isAfter(today)) {
            return Reading.doubt(asking("status.future", text).with(later(life, times.get(0))));
        }
        boolean done = life == Life.COMPLETED || life == Life.ORDINARY_OPERATION;
        boolean part = done && !left.isEmpty() && on.isEmpty() && !timeAlone && !saysNothingElse(text, life);
        if (part || (life == Life.STOPPED && PART.matcher(text).find())) {
            return Reading.doubt(asking("status.part", text).with(lives(List.of(Life.RUNNING, life, Life.PLANNED))));
        }
        if (life == Life.STOPPED) {
            return left.isEmpty() || on.isPresent()
                    ? Reading.doubt(asking("status.stopped", text)
                            .with(List.of(new Proposal("life:stopped", Doubt.message("status.noreason")))))
                    : Reading.of(new Mention(
                            Optional.of(life), progress, Optional.of(text), Optional.empty(), Optional.empty()));
        }
        return Reading.of(new Mention(Optional.of(life), progress, Optional.empty(), on, Optional.empty()))
                .kept(!left.isEmpty() && on.isEmpty());
    }

    /** Whether nothing stands beside a state but what leaves it whole: «ferdig i alle enheter», «gjennomført og evaluert». */
    private static boolean saysNothingElse(String timeless, Life life) {
        String left = PROGRESS.without(CODE.matcher(timeless).replaceFirst("").toLowerCase(Locale.ROOT));
        for (var next = LIVES.within(left);
                next.filter(each -> each.value() == life).isPresent(); ) {
            left = next.get().rest();
            next = LIVES.within(left);
        }
        return FILLERS.matcher(WHOLE.matcher(left).replaceAll(" "))
                .replaceAll("")
                .isBlank();
    }

    /** What is so today when a state is only to come: that it runs until then, or is planned. */
    private static List<Proposal> later(Life life, TimeInText time) {
        When when = time.isCertain()
                ? time.when()
                : time.when().earliest().map(day -> When.year(day.getYear())).orElse(time.when());
        List<Proposal> proposals = new ArrayList<>();
        String word = life == Life.RUNNING ? "from" : "until";
        for (Life now : life == Life.RUNNING ? List.of(Life.PLANNED) : List.of(Life.RUNNING, Life.PLANNED)) {
            proposals.add(new Proposal(
                    "life:" + now.name().toLowerCase(Locale.ROOT) + " " + word + " " + when.text(),
                    Doubt.message("said.and", now, Doubt.message("period." + word, when))));
        }
        proposals.addAll(lives(List.of(life == Life.STOPPED ? Life.COMPLETED : life)));
        return proposals;
    }

    /** The time in «fullført 12.05.2025» or «i gang siden mars 2024», when nothing else is said. */
    private static Optional<When> time(String text) {
        String words = LIVES.without(text.toLowerCase(Locale.ROOT));
        words = Words.strip(TIME_FILLERS.matcher(words).replaceAll(" ").replaceAll("^[\\s:,;.–—-]+|[()]", " "));
        Reading<When> reading = Dates.read(words);
        return reading.keep() ? Optional.empty() : reading.values().stream().findFirst();
    }

    /** What a proposal wrote. */
    private static Optional<Mention> chosen(String text) {
        Matcher chosen = CHOSEN.matcher(text);
        if (chosen.matches()) {
            for (Life life : Life.values()) {
                if (life != Life.MERGED && chosen.group(1).equals(life.name().toLowerCase(Locale.ROOT))) {
                    Mention mention = Mention.of(
                            life,
                            Optional.of(Doubt.message("status.noreason").in(no.varde.core.basics.Language.NB))
                                    .filter(any -> life == Life.STOPPED));
                    Optional<When> time = Optional.ofNullable(chosen.group(3))
                            .flatMap(day -> Dates.read(day).values().stream().findFirst());
                    boolean until = "until".equals(chosen.group(2));
                    return Optional.of(new Mention(
                            mention.life(),
                            mention.progress(),
                            mention.reason(),
                            time.filter(any -> !until),
                            time.filter(any -> until)));
                }
            }
        }
        for (StatusNote.Progress progress : StatusNote.Progress.values()) {
            if (text.equals("progress:" + progress.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(Mention.of(progress));
            }
        }
        return Optional.empty();
    }

    private static List<Proposal> lives(List<Life> lives) {
        return lives.stream()
                .filter(life -> life != Life.MERGED)
                .map(life -> new Proposal("life:" + life.name().toLowerCase(Locale.ROOT), Doubt.said(life)))
                .toList();
    }
}
