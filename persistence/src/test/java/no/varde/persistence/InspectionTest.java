package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.access.OneTimeLink;
import no.varde.core.store.Signature;
import no.varde.core.trail.Chain;
import no.varde.persistence.StoreFile.Fault;
import no.varde.persistence.StoreFile.FaultKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A check finds whatever somebody has put wrong past the store, and names it. */
class InspectionTest {

    private static final String PAST_ALL_GUARDS = "pragma foreign_keys = off; pragma ignore_check_constraints = on;"
            + " drop trigger change_is_kept; drop trigger change_stays;"
            + " drop trigger fact_is_kept; ";

    private Path folder;
    private Path file;

    /** Something that somebody put wrong, and what the check says of it. */
    private record Wrong(String name, String script, FaultKind kind, String said) {}

    private static final List<Wrong> ALL = List.of(
            new Wrong(
                    "a fact's wording is gone",
                    "delete from measure where fact = (select id from fact where name = 'm3')",
                    FaultKind.ORPHAN,
                    "measure m3 lacks wording 1"),
            new Wrong(
                    "a wording of no fact",
                    "insert into note (fact, content, said, subject_outside) values (9999, 1, 'x', 'area:lhl.mat')",
                    FaultKind.ORPHAN,
                    "note 9999, wording 1, belongs to nothing"),
            new Wrong(
                    "a wording of a fact of another kind",
                    "insert into concern select id, 1, id, 'USERS', '', null from fact where kind = 'note'",
                    FaultKind.ORPHAN,
                    "concern "),
            new Wrong(
                    "a wording that no change speaks of",
                    "insert into measure (fact, content, title, design_start) select id, 7, 'x', '' from fact"
                            + " where name = 'm2'",
                    FaultKind.ORPHAN,
                    "wording 7, belongs to nothing"),
            new Wrong(
                    "a participant of nothing",
                    "insert into participant (fact, content, place, actor_group, missing) select id, 5, 0, 'USERS', 0"
                            + " from fact where name = 'i1'",
                    FaultKind.ORPHAN,
                    "participant of fact "),
            new Wrong(
                    "a subject of something that has none",
                    "insert into subject (fact, content, place, outside) select id, 1, 0, 'area:lhl.mat' from fact"
                            + " where name = 'm2'",
                    FaultKind.ORPHAN,
                    "subject of fact "),
            new Wrong(
                    "a key of nothing",
                    "insert into fact_key select id, 9, 'sak', '1' from fact where name = 'm2'",
                    FaultKind.ORPHAN,
                    "key sak of fact "),
            new Wrong(
                    "a fact of a kind that nobody knows",
                    "update fact set kind = 'wish' where name = 'd1'",
                    FaultKind.ORPHAN,
                    "unknown kind: wish"),
            new Wrong(
                    "a fact that is gone",
                    "delete from fact where name = 'l1'",
                    FaultKind.POINTER,
                    "points at nothing in fact"),
            new Wrong(
                    "a pointer into another municipality",
                    "update link set measure = (select f.id from fact f join fact m on m.id = f.municipality"
                            + " where m.name = 'aas' and f.name = 'm1')",
                    FaultKind.POINTER,
                    "points at a fact of another municipality"),
            new Wrong(
                    "a change that is gone",
                    "delete from change where fact = (select id from fact where name = 'm2' ) and version = 1",
                    FaultKind.TRAIL,
                    "lacks some of its 2 changes"),
            new Wrong(
                    "a fact that was put back past the trail",
                    "update fact set entered_in_error = 0 where name = 'n1'",
                    FaultKind.TRAIL,
                    "note n1 does not stand as its last change says"),
            new Wrong(
                    "a role that somebody gave themself in the file",
                    "insert into membership (id, person, municipality, role, period_from) select 'x', 'p2', id,"
                            + " 'COORDINATOR', '2026-02-03' from fact where kind = 'municipality' and name = 'solvik'",
                    FaultKind.TRAIL,
                    "person p2 has the role COORDINATOR in the trail of solvik, which does not tell so"),
            new Wrong(
                    "a role that was made another",
                    "update membership set role = 'ADMINISTRATOR', municipality = null where id = 'h2'",
                    FaultKind.TRAIL,
                    "person p2 has the role ADMINISTRATOR"),
            new Wrong(
                    "a role that was prolonged",
                    "update membership set period_until = null where id = 'h2'",
                    FaultKind.TRAIL,
                    "person p2 has the role AUDITOR"),
            new Wrong(
                    "a role that is gone",
                    "delete from membership where id = 'h1'",
                    FaultKind.TRAIL,
                    "person p1 lacks the role COORDINATOR"),
            new Wrong(
                    "a person who was let in past the program",
                    "insert into person (id, name, ended) values ('p9', 'Mallory', 0)",
                    FaultKind.TRAIL,
                    "person p9 was taken in or erased past the trail"),
            new Wrong(
                    "a way in that somebody made in the file",
                    "insert into credential (kind, key, person, kept, label, made_at)"
                            + " values ('PASSKEY', 'k9', 'p1', 'kept', '', '2099-01-01T00:00:00Z')",
                    FaultKind.TRAIL,
                    "person p1 is let in by a PASSKEY that the trail does not tell of"),
            new Wrong(
                    "a password's hash that somebody put in the place of another",
                    "update credential set kept = 'planted' where kind = 'PASSWORD' and person = 'p1'",
                    FaultKind.TRAIL,
                    "person p1 is let in by another PASSWORD than the trail tells of"),
            new Wrong(
                    "an address that leads to another's account",
                    "update person set email = 'mallory@solvik.example' where id = 'p1'",
                    FaultKind.TRAIL,
                    "person p1 is not what the trail tells"),
            new Wrong(
                    "somebody who was ended and is not any more",
                    "update person set ended = 0 where id = 'p2'",
                    FaultKind.TRAIL,
                    "person p2 is not what the trail tells"),
            new Wrong(
                    "a municipality's whole trail with its end",
                    "drop trigger head_is_kept; "
                            + "delete from change where municipality = (select id from fact where kind = 'municipality'"
                            + " and name = 'aas'); delete from head where municipality = (select id from fact"
                            + " where kind = 'municipality' and name = 'aas')",
                    FaultKind.TRAIL,
                    "of the rows of all trails, "),
            new Wrong(
                    "a day that does not exist",
                    "update status_note set on_day = '2025-02-30'",
                    FaultKind.WORDING,
                    "status_note 'sn1'"),
            new Wrong(
                    "a word that nobody knows", "update life_change set life = 'ASLEEP'", FaultKind.WORDING, "ASLEEP"));

    @BeforeEach
    void write(@TempDir Path temporary) {
        folder = temporary;
        file = temporary.resolve("varde.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            // A server begins with a link for its first person, so that the trails tell of people from their first row.
            Instant start = Instant.parse("2025-01-01T09:00:00Z");
            store.write(Signature.of("server", start), to -> {
                to.people()
                        .make(new OneTimeLink(
                                "first",
                                OneTimeLink.Purpose.FIRST,
                                Optional.empty(),
                                "server",
                                start,
                                start.plusSeconds(60),
                                Optional.empty()));
                return true;
            });
            Story.tell(store);
        }
    }

    @Test
    void givesTheSealOfEachTrail() {
        StoreFile.Report report = StoreFile.check(file);
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(report.seals()).containsExactly(store.read(from -> new StoreFile.Seal[] {
                new StoreFile.Seal("", from.head(Chain.server()).orElseThrow().code()),
                new StoreFile.Seal(
                        "aas", from.head(Chain.of("aas")).orElseThrow().code()),
                new StoreFile.Seal(
                        "solvik", from.head(Chain.of("solvik")).orElseThrow().code())
            }));
        }
    }

    @TestFactory
    Stream<DynamicTest> findsWhatIsWrong() {
        return ALL.stream()
                .map(wrong -> dynamicTest(wrong.name(), () -> {
                    Path copy = folder.resolve(Integer.toHexString(wrong.hashCode()) + ".db");
                    Files.copy(file, copy);
                    Sql.run(copy, PAST_ALL_GUARDS + wrong.script());
                    StoreFile.Report report = StoreFile.check(copy);
                    assertThat(report.faults())
                            .filteredOn(fault -> fault.kind() == wrong.kind())
                            .extracting(Fault::detail)
                            .anySatisfy(said -> assertThat(said).contains(wrong.said()));
                }));
    }

    @Test
    void findsAnIndexThatDoesNotFitItsTable() throws Exception {
        Sql.run(
                file,
                "pragma writable_schema = on; update sqlite_schema set sql = 'CREATE INDEX change_of_municipality on"
                        + " change (fact, number)' where name = 'change_of_municipality'");
        assertThat(StoreFile.check(file).faults()).extracting(Fault::kind).containsOnly(FaultKind.PAGES);
    }

    @Test
    void namesNoMoreOfAKindThanOneCanRead() throws Exception {
        Sql.run(
                file,
                PAST_ALL_GUARDS + "with recursive n(i) as (select 5000 union all select i + 1 from n where i < 5100)"
                        + " insert into note (fact, content, said, subject_outside)"
                        + " select i, 1, 'x', 'area:lhl.mat' from n");
        assertThat(StoreFile.check(file).faults())
                .filteredOn(fault -> fault.kind() == FaultKind.ORPHAN)
                .hasSize(StoreFile.Report.MOST_FAULTS);
    }

    @Test
    void findsNothingInAFileThatIsSound() {
        StoreFile.Report report = StoreFile.check(file);
        assertThat(report.faults()).isEmpty();
        assertThat(report.complete()).isTrue();
        assertThat(report.contents().facts()).isPositive();
    }
}
