package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.core.basics.Ref;
import no.varde.core.trail.TrailFilter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** No question reads a whole table: it goes by an index to what belongs to one municipality, fact or batch. */
class QueryPlanTest {

    /**
     * The municipalities that are served are the whole of an index of their own; undoing has a table for itself; everybody
     * is everybody; the words that are asked for are one row; several facts are a list that came with the question;
     * events are few beside what happens to facts.
     */
    private static final String ALLOWED =
            "(SCAN fact USING INDEX fact_served|SCAN e$|SCAN u|SCAN undoing|SCAN CONSTANT ROW|SCAN asked|SCAN p$|SCAN several VIRTUAL TABLE).*";

    @TestFactory
    Stream<DynamicTest> everyQuestionGoesByAnIndex(@TempDir Path folder) {
        Path file = folder.resolve("varde.db");
        SqliteStore.open(file).close();
        List<String> questions = new ArrayList<>(List.of(
                Header.FIND,
                Parts.ALL_SUBJECTS,
                Parts.SUBJECTS_THEN,
                Parts.PARTICIPANTS_THEN,
                WholeMunicipality.PLACE_AT,
                WholeMunicipality.ITSELF_AT,
                Parts.SUBJECTS_OF_ONE,
                Parts.ALL_PARTICIPANTS,
                Parts.PARTICIPANTS_OF_ONE,
                Keys.ALL,
                Keys.ALL_THEN,
                Keys.ONE,
                Wordings.SIGNED,
                SqlReading.SERVED,
                SqlReading.ALL_SERVED,
                SqlReading.REVISION,
                SqlReading.HISTORY,
                SqlReading.TRAIL,
                SqlReading.ENTERED_IN_ERROR,
                SqlReading.REVISED,
                SqlReading.BATCHES,
                SqlRevisions.LAST_BEFORE,
                SqlRevisions.ROWS,
                Parts.SUBJECTS_OF_SEVERAL,
                Parts.PARTICIPANTS_OF_SEVERAL,
                SqlWriting.NUMBER_TAKEN,
                SqlWriting.UNDONE,
                Trail.CHANGE,
                Trail.FIND_BATCH,
                SqlUndo.OPEN,
                SqlUndo.FILL,
                SqlUndo.EDITED,
                SqlUndo.RESTORE,
                SqlUndo.APPLY,
                SqlUndo.CLOSE,
                SqlUndo.POINTED_AT.formatted("subject", "subject"),
                PeopleTables.PERSON_BY_ID,
                PeopleTables.PERSON_BY_EMAIL,
                PeopleTables.MEMBERSHIP_BY_ID,
                PeopleTables.MEMBERSHIPS_OF_PERSON,
                PeopleTables.EVERYBODY,
                PeopleTables.MEMBERS,
                PeopleTables.CREDENTIAL_BY_KEY,
                PeopleTables.CREDENTIALS_OF_PERSON,
                PeopleTables.SESSION_BY_HASH,
                PeopleTables.SESSIONS_OF_PERSON,
                PeopleTables.LINK_BY_HASH,
                PeopleTables.UNUSED_LINKS,
                PeopleTables.PARKED,
                PeopleTables.PARKED_OF_PERSON,
                PeopleTables.RETENTION,
                LetterTables.CHOICE,
                LetterTables.SENT_TO,
                LetterTables.LAST,
                LetterTables.ERASE_CHOICE,
                LetterTables.ERASE_SENT,
                SqlPeopleWriting.CHANGE_PERSON,
                SqlPeopleWriting.CHANGE_ROLE,
                SqlPeopleWriting.CLOSE_ALL,
                SqlPeopleWriting.CLEAR_PARKED,
                SqlPeopleWriting.FORGET_SESSIONS,
                SqlPeopleWriting.FORGET_LINKS,
                SqlPeopleWriting.FORGET_PARKED,
                SqlPeopleWriting.FORGET_SESSIONS_OF_MEMBERS,
                SqlPeopleWriting.FORGET_LINKS_OF_MEMBERS,
                SqlPeopleWriting.FORGET_PARKED_OF_MEMBERS,
                SqlPeopleWriting.ERASE_CREDENTIALS,
                SqlPeopleWriting.ERASE_LINKS,
                SqlPeopleWriting.ERASE_PARKED,
                TrailHead.FIND,
                SqlTrail.HEAD,
                SqlTrail.HEAD_AT,
                SqlTrail.BEFORE,
                Fields.READ,
                Parts.RAW_SUBJECTS,
                Parts.RAW_PARTICIPANTS,
                Keys.CLEAR,
                SqlErasure.IS_ERASED,
                SqlErasure.ROW,
                SqlErasure.FIRST_OF_WRITE,
                SqlErasure.AFTER_WRITE,
                SqlErasure.IS_NAMED,
                SqlErasure.ERASE_WORDS,
                SqlErasure.ERASE_KEYS,
                SqlErasure.ERASE_WHO,
                SqlErasure.ERASE_FIELDS,
                SqlVerification.ROWS,
                SqlStanding.FACTS,
                SqlStanding.LAST_OF_FACT));
        for (TrailFilter filter : List.of(
                TrailFilter.all(),
                TrailFilter.of(Ref.measure("m1")),
                TrailFilter.all().withKinds(Set.of("reason")),
                TrailFilter.all().withActor("kari").withWords("møte"),
                TrailFilter.all().since(Instant.EPOCH).before(Instant.EPOCH).withKinds(Set.of("role", "measure")))) {
            for (Optional<Long> fact : List.of(Optional.<Long>empty(), Optional.of(1L))) {
                TrailQuery query = new TrailQuery(1, filter, fact, Optional.empty());
                questions.add(query.rows());
                questions.add(query.count());
            }
            TrailQuery several = new TrailQuery(1, filter, Optional.empty(), Optional.of(List.of(1L, 2L)));
            questions.add(several.rows());
            questions.add(several.count());
        }
        for (FactTable<?> table : Tables.FACTS) {
            questions.add(table.all());
            questions.add(table.then());
            questions.add(table.one());
            questions.add(table.several());
            questions.add(table.raw());
            table.erase().ifPresent(questions::add);
            table.pointers()
                    .forEach(pointer -> questions.add(SqlUndo.POINTED_AT.formatted(pointer.table(), pointer.column())));
        }
        return questions.stream()
                .map(question -> dynamicTest(
                        question,
                        () -> assertThat(plan(file, question))
                                .isNotEmpty()
                                .filteredOn(line -> line.startsWith("SCAN"))
                                .allSatisfy(line -> assertThat(line).matches(ALLOWED))));
    }

    private static List<String> plan(Path file, String question) throws SQLException {
        try (Session session = Database.plain(file)) {
            session.script(SqlUndo.SCRATCH);
            return session.list("explain query plan " + question, row -> row.getString("detail"));
        }
    }
}
