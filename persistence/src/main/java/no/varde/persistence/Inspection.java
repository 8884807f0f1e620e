package no.varde.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.basics.Ref;
import no.varde.core.store.MeansTold;
import no.varde.core.store.PeopleTold;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Event;
import no.varde.core.trail.Flaw;
import no.varde.core.trail.Verification;

/** Looks through a whole file: its pages, its pointers, its trail, and whether every wording can be read. */
final class Inspection {

    private static final int ATTEMPTS = 3;

    private static final String LOOSE =
            "select \"table\" || coalesce(' row ' || rowid, '') || ' points at nothing in ' || parent"
                    + " from pragma_foreign_key_check limit ?";
    private static final String STRANGE_KIND = "select 'fact ' || id || ' is of an unknown kind: ' || kind from fact"
            + " where kind not in (select value from json_each(?)) limit ?";
    private static final String HEADS = "select f.kind || ' ' || f.name || ' does not stand as its last change says'"
            + " from fact f left join change c on c.fact = f.id and c.version = f.version where c.number is null"
            + " or c.content <> f.content or c.keyset <> f.keyset or c.entered_in_error <> f.entered_in_error"
            + " or c.municipality <> f.municipality limit ?";
    private static final String GAPS = "select f.kind || ' ' || f.name || ' lacks some of its ' || max(c.version)"
            + " || ' changes' from change c join fact f on f.id = c.fact group by c.fact"
            + " having count(*) <> max(c.version) or max(c.version) <> f.version limit ?";
    private static final String NUMBERS = "select 'of the rows of all trails, ' || (max(number) - count(*))"
            + " || ' are not there any more' from change having max(number) <> count(*) limit ?";
    private static final String FROM_THE_FIRST = "select count(*) from trail_event"
            + " where change = (select min(number) from change) and kind in ('person', 'role', 'way-in', 'means')";
    static final String PEOPLE_TOLD = "select c.number, f.name, s.at, e.kind, e.subject, e.action,"
            + " c.salt is null and c.seal is not null from trail_event e join change c on c.number = e.change"
            + " join signing s on s.id = c.signing left join fact f on f.id = c.municipality"
            + " where e.kind in (select value from json_each(?)) order by c.number";
    private static final String SERVED = "select name, id from fact where kind = 'municipality' order by name";
    private static final String UNSAID = "select f.kind || ' ' || f.name || ' lacks wording ' || c.content"
            + " from fact f join change c on c.fact = f.id where f.kind = ?"
            + " and not exists (select 1 from %s t where t.fact = c.fact and t.content = c.content) limit ?";
    private static final String ORPHANS =
            "select '%1$s ' || t.fact || ', wording ' || t.content || ', belongs to nothing'"
                    + " from %1$s t left join fact f on f.id = t.fact where f.kind is not ?"
                    + " or not exists (select 1 from change c where c.fact = t.fact and c.content = t.content) limit ?";
    private static final String ELSEWHERE = "select '%1$s ' || t.fact || ' points at a fact of another municipality'"
            + " from %1$s t join fact f on f.id = t.fact join fact p on p.id = t.%2$s"
            + " where p.municipality <> f.municipality limit ?";
    private static final String LOOSE_PARTS = "select '%1$s of fact ' || t.fact || ', wording ' || t.content"
            + " || ', belongs to nothing' from %1$s t where not exists (select 1 from change c join fact f"
            + " on f.id = c.fact where c.fact = t.fact and c.content = t.content and f.kind in (%2$s)) limit ?";
    private static final String LOOSE_KEYS = "select 'key ' || k.name || ' of fact ' || k.fact || ' belongs to nothing'"
            + " from fact_key k where not exists"
            + " (select 1 from change c where c.fact = k.fact and c.keyset = k.keyset) limit ?";
    private static final String WORDINGS =
            "select t.fact, t.content, f.name from %s t join fact f on f.id = t.fact where f.kind = ?";

    private final Session session;
    private final List<StoreFile.Fault> faults = new ArrayList<>();
    private final List<StoreFile.Seal> sealed = new ArrayList<>();

    private Inspection(Session session) {
        this.session = session;
    }

    /** Looks until the file was the same before and after; a program may have opened or closed it meanwhile. */
    static StoreFile.Report of(Path file, Schema schema) {
        for (int attempt = 1; ; attempt++) {
            Look before = Look.at(file);
            try {
                StoreFile.Report report = once(file, schema);
                if (report.faults().isEmpty() || attempt == ATTEMPTS || before.equals(Look.at(file))) {
                    return report;
                }
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || before.equals(Look.at(file))) {
                    throw Failures.of("Cannot look through " + file, file, e);
                }
            }
        }
    }

    /** By what one sees from outside whether a file is the same. */
    private record Look(boolean open, FileTime changed, long waiting) {

        static Look at(Path file) {
            try {
                return new Look(
                        Database.isOpen(file),
                        Files.getLastModifiedTime(file),
                        Database.sizeOf(Database.beside(file, "-wal")));
            } catch (IOException e) {
                throw Failures.of("Cannot look at " + file, file, e);
            }
        }
    }

    private static StoreFile.Report once(Path file, Schema schema) throws SQLException {
        try (Session session = Database.onlooker(file)) {
            schema.checkFilled(session, file);
            session.begin();
            Inspection inspection = new Inspection(session);
            inspection.pages();
            boolean complete = inspection.faults.isEmpty() && Schema.of(session) == schema.version();
            if (inspection.faults.isEmpty()) {
                inspection.list(StoreFile.FaultKind.POINTER, LOOSE);
            }
            if (complete) {
                inspection.trail();
                inspection.tables();
                inspection.wordings();
            }
            return new StoreFile.Report(Inventory.of(session), complete, inspection.faults, inspection.sealed);
        }
    }

    private void pages() throws SQLException {
        String end = Opening.lastPage(session);
        if (!end.equals("ok") && !Files.exists(Database.beside(session.file(), "-wal"))) {
            add(StoreFile.FaultKind.PAGES, end);
        }
        session
                .list(
                        "pragma integrity_check(" + StoreFile.Report.MOST_FAULTS + ")",
                        row -> String.valueOf(row.getString(1)))
                .stream()
                .filter(said -> !said.equals("ok"))
                .forEach(said -> add(StoreFile.FaultKind.PAGES, said));
    }

    private void trail() throws SQLException {
        list(StoreFile.FaultKind.TRAIL, HEADS);
        list(StoreFile.FaultKind.TRAIL, GAPS);
        list(StoreFile.FaultKind.TRAIL, NUMBERS);
        people();
        seals(Chain.server(), TrailHead.SERVER);
        record Served(String id, long number) {}
        for (Served each : session.list(SERVED, row -> new Served(row.getString(1), row.getLong(2)))) {
            seals(Chain.of(each.id()), each.number());
        }
    }

    private record Told(
            long number, Chain chain, Instant at, String kind, String subject, String action, boolean erased) {}

    /** Whether people, roles and what lets people in are what the trails tell. */
    private void people() throws SQLException {
        try {
            PeopleTold told = new PeopleTold(session.ask(FROM_THE_FIRST).equals("1"));
            MeansTold means = new MeansTold();
            for (Told each : session.list(
                    PEOPLE_TOLD,
                    row -> new Told(
                            row.getLong(1),
                            new Chain(Optional.ofNullable(row.getString(2))),
                            Instant.parse(row.getString(3)),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getInt(7) == 1),
                    "[\"person\",\"role\",\"means\"]")) {
                Event event = Fields.read(session, each.number(), each.kind(), each.subject(), each.action());
                told.add(each.chain(), each.at(), event, each.erased());
                means.add(each.chain(), each.at(), event);
            }
            told.differences(SqlPeople.gather(session, PeopleTables.EVERYBODY))
                    .forEach(each -> add(StoreFile.FaultKind.TRAIL, said(each)));
            List<Credential> kept = session.list(PeopleTables.CREDENTIALS, PeopleTables::credential);
            means.replaced(kept)
                    .forEach(each -> add(
                            StoreFile.FaultKind.TRAIL,
                            "person " + each.person() + " is let in by another " + each.kind()
                                    + " than the trail tells of"));
            means.untold(kept)
                    .forEach(each -> add(
                            StoreFile.FaultKind.TRAIL,
                            "person " + each.person() + " is let in by a " + each.kind()
                                    + " that the trail does not tell of"));
        } catch (Damage | RuntimeException e) {
            add(StoreFile.FaultKind.TRAIL, "people and roles cannot be read: " + e.getMessage());
        }
    }

    private static String said(PeopleTold.Difference difference) {
        String person = "person " + difference.person();
        String role = difference.role().orElse("") + " in the trail of " + difference.chain();
        return switch (difference.kind()) {
            case PERSON_UNTOLD -> person + " was taken in or erased past the trail";
            case PERSON_OTHER -> person + " is not what the trail tells";
            case PERSON_GONE -> person + " was taken in and is not there";
            case ROLE_UNTOLD -> person + " has the role " + role + ", which does not tell so";
            case ROLE_GONE -> person + " lacks the role " + role + ", which tells that it is held";
        };
    }

    private void seals(Chain chain, long number) throws SQLException {
        Verification found = new SqlVerification(session, chain, number).verify();
        found.flaw().ifPresent(flaw -> add(StoreFile.FaultKind.TRAIL, "the trail of " + chain + ": " + said(flaw)));
        if (found.isIntact()) {
            found.head()
                    .ifPresent(head ->
                            sealed.add(new StoreFile.Seal(chain.municipality().orElse(""), head.code())));
        }
    }

    private static String said(Flaw flaw) {
        String row = "row " + flaw.number();
        return switch (flaw.kind()) {
            case MISSING -> row + " was removed";
            case CHANGED -> row + " was changed";
            case EMPTIED -> "something in " + row + " is gone, and no row tells that it was erased";
            case REAPPEARED -> "something that was erased from " + row + " is there again";
            case CUT_OFF -> row + " and all after it were cut off";
            case INSERTED -> row + " and all after it were put in by something else than Varde";
            case STANDING -> "what stands now is not what the rows up to " + row + " tell";
            case REPLACED -> row + " is another one than was written down";
        };
    }

    private void tables() throws SQLException {
        List<String> kinds = new ArrayList<>();
        for (FactTable<?> table : Tables.all()) {
            String kind = Kinds.text(table.kind());
            kinds.add('"' + kind + '"');
            list(StoreFile.FaultKind.ORPHAN, UNSAID.formatted(table.name()), kind);
            list(StoreFile.FaultKind.ORPHAN, ORPHANS.formatted(table.name()), kind);
            for (FactTable.Pointer pointer : table.pointers()) {
                list(StoreFile.FaultKind.POINTER, ELSEWHERE.formatted(pointer.table(), pointer.column()));
            }
        }
        list(StoreFile.FaultKind.POINTER, ELSEWHERE.formatted("subject", "subject"));
        list(StoreFile.FaultKind.ORPHAN, STRANGE_KIND, "[" + String.join(",", kinds) + "]");
        list(StoreFile.FaultKind.ORPHAN, LOOSE_PARTS.formatted("subject", "'involvement', 'anchoring'"));
        list(StoreFile.FaultKind.ORPHAN, LOOSE_PARTS.formatted("participant", "'involvement'"));
        list(StoreFile.FaultKind.ORPHAN, LOOSE_KEYS);
    }

    private void list(StoreFile.FaultKind kind, String query, Object... values) throws SQLException {
        Object[] bound = Arrays.copyOf(values, values.length + 1);
        bound[values.length] = StoreFile.Report.MOST_FAULTS;
        session.list(query, row -> String.valueOf(row.getString(1)), bound).forEach(said -> add(kind, said));
    }

    private record Wording(long fact, long content, String name) {}

    private void wordings() throws SQLException {
        for (FactTable<?> table : Tables.all()) {
            List<Wording> all = session.list(
                    WORDINGS.formatted(table.name()),
                    row -> new Wording(row.getLong(1), row.getLong(2), row.getString(3)),
                    Kinds.text(table.kind()));
            for (Wording each : all) {
                try {
                    Wordings.read(session, new Ref(table.kind(), each.name()), each.fact(), each.content());
                } catch (Damage | RuntimeException e) {
                    add(StoreFile.FaultKind.WORDING, String.valueOf(e.getMessage()));
                }
            }
        }
    }

    private void add(StoreFile.FaultKind kind, String detail) {
        if (faults.stream().filter(fault -> fault.kind() == kind).count() < StoreFile.Report.MOST_FAULTS) {
            faults.add(new StoreFile.Fault(kind, detail));
        }
    }
}
