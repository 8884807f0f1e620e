package no.varde.web.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.basics.Language;

/**
 * The frame of one page: its title, where it stands in the menu, and what the layout writes around the content. Each
 * method that sets something gives a new page.
 */
public final class Page {

    private final Head head;
    private final Optional<Place> place;
    private final LocalDate today;
    private final String title;
    private final String section;
    private final List<Crumb> crumbs;
    private final Optional<LocalDate> shownDay;
    private final boolean failed;
    private final String parked;

    Page(Head head, Optional<Place> place, LocalDate today, String title, String parked) {
        this(head, place, today, title, "", List.of(), Optional.empty(), false, parked);
    }

    private Page(
            Head head,
            Optional<Place> place,
            LocalDate today,
            String title,
            String section,
            List<Crumb> crumbs,
            Optional<LocalDate> shownDay,
            boolean failed,
            String parked) {
        this.head = head;
        this.place = place;
        this.today = today;
        this.title = title;
        this.section = section;
        this.crumbs = List.copyOf(crumbs);
        this.shownDay = shownDay;
        this.failed = failed;
        this.parked = parked;
    }

    /**
     * A page above this one.
     *
     * @param text what the link says
     * @param href where it leads
     */
    public record Crumb(String text, String href) {}

    /**
     * One entry of the menu as it is written.
     *
     * @param text what the link says
     * @param href where it leads
     * @param current whether the page stands here
     */
    public record MenuLink(String text, String href, boolean current) {}

    /** Marks the section of the menu in which the page stands. */
    public Page in(String newSection) {
        return new Page(head, place, today, title, newSection, crumbs, shownDay, failed, parked);
    }

    /** Adds a page above this one, outermost first; the path is one for {@link #link}. */
    public Page under(String text, String path) {
        List<Crumb> longer = new ArrayList<>(crumbs);
        longer.add(new Crumb(text, link(path)));
        return new Page(head, place, today, title, section, longer, shownDay, failed, parked);
    }

    /** Offers the field "as of" with the day that the page shows: {@code ?day=} or today. */
    public Page showingDay() {
        return new Page(head, place, today, title, section, crumbs, Optional.of(day()), failed, parked);
    }

    /** The same page at another place, whose pages {@link #link} then leads to. */
    public Page at(Place where) {
        return new Page(head, Optional.of(where), today, title, section, crumbs, shownDay, failed, parked);
    }

    /** Says in the title that the form on the page was not accepted. */
    public Page failed() {
        return new Page(head, place, today, title, section, crumbs, shownDay, true, parked);
    }

    /** The texts in the reader's language. */
    public Texts texts() {
        return head.texts();
    }

    /** The reader's language. */
    public Language language() {
        return head.texts().language();
    }

    /** The heading of the page. */
    public String title() {
        return title;
    }

    /** The title in the browser's window: what failed, the heading, the place, the program. */
    public String windowTitle() {
        return (failed ? texts().get("common.failed") + " " : "")
                + title
                + place.map(where -> " – " + where.name()).orElse("")
                + " – Varde";
    }

    /** The place whose pages one is on. */
    public Optional<Place> place() {
        return place;
    }

    /** The pages above, outermost first. */
    public List<Crumb> crumbs() {
        return crumbs;
    }

    /** The day that the page shows, when it offers to show another. */
    public Optional<LocalDate> shownDay() {
        return shownDay;
    }

    /** The day as of which one reads: {@code ?day=}, else today. A day that is none counts as today here. */
    public LocalDate day() {
        return head.query().find(Request.DAY).flatMap(DateInput::day).orElse(today);
    }

    /** Today. */
    public LocalDate today() {
        return today;
    }

    /** An address within the place; it keeps the day, when one reads as of another than today. */
    public String link(String path) {
        String whole = place.map(Place::path).orElse("") + path;
        if (whole.isEmpty()) {
            whole = "/";
        }
        return day().equals(today) ? whole : Addresses.with(whole, Request.DAY, day().toString());
    }

    /** This page as of today, with the same filters. */
    public String asOfToday() {
        String query = head.query().without(Request.DAY).encoded();
        return query.isEmpty() ? path() : path() + "?" + query;
    }

    /** The entries of the menu that make sense here. */
    public List<MenuLink> menu() {
        return head.site().menu().stream()
                .filter(item -> !item.local() || (place.isPresent() && may(Right.READ)))
                .map(item -> new MenuLink(
                        texts().get(item.textKey()),
                        item.local() ? link(item.path()) : item.path(),
                        item.section().equals(section)))
                .toList();
    }

    /** Where the search field leads; empty where there is nothing to search. */
    public Optional<String> search() {
        return place.filter(where -> may(Right.READ))
                .map(where -> where.path() + head.site().search());
    }

    /** This page in another language, at the same day and with the same filters. */
    public String inLanguage(Language language) {
        String query = head.query().without(LanguageChoice.QUERY).encoded();
        return Addresses.with(query.isEmpty() ? path() : path() + "?" + query, LanguageChoice.QUERY, language.tag());
    }

    /** Who asks. */
    public Caller caller() {
        return head.caller().get();
    }

    /** Whether who asks may do something here. */
    public boolean may(Right right) {
        return caller().may(right, place);
    }

    /** This page with its query, to come back to. */
    public String here() {
        String query = head.query().encoded();
        return query.isEmpty() ? path() : path() + "?" + query;
    }

    /** The path of this page. */
    public String path() {
        return head.path();
    }

    /** The query of this page. */
    public Values query() {
        return head.query();
    }

    /** What a form on this page must carry; written by the part {@code token}. */
    public String token() {
        return head.token().get();
    }

    /** The id of the form that was kept, when it was sent and is shown again with what is wrong in it; else empty. */
    public String parked() {
        return parked;
    }

    /** What was just done, to be said once. */
    public Optional<String> said() {
        return head.said()
                .map(said -> said.replaceFirst(Head.UNDO + ".*", ""))
                .filter(key -> key.endsWith(".said") || key.endsWith(".saved"))
                .filter(texts()::has)
                .map(key -> texts().get(key));
    }

    /** The address to which a form is sent that undoes what was just done; empty when that is not offered. */
    public Optional<String> undo() {
        return head.said()
                .filter(said -> said.matches("[a-z.]+" + Head.UNDO + "[A-Za-z0-9-]{1,80}"))
                .flatMap(said ->
                        place.map(where -> where.path() + "/undo/" + said.substring(said.indexOf(Head.UNDO) + 1)));
    }

    /** The address of a static file. */
    public String file(String name) {
        return StaticFiles.address(name);
    }

    /** The program's version. */
    public String version() {
        return head.site().version();
    }
}
