package no.varde.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.participation.Participant;

/** What meetings and decisions have several of: their subjects and participants, in tables of their own. */
final class Parts {

    /** What belongs to one fact. */
    record Of(Set<Ref> subjects, List<Participant> participants, Set<ActorGroup> missing) {
        Of() {
            this(new LinkedHashSet<>(), new ArrayList<>(), EnumSet.noneOf(ActorGroup.class));
        }
    }

    private static final String PRESENT =
            " on t.fact = f.id and t.content = f.content%s where f.municipality = ? and f.kind in (%s)"
                    + " and f.entered_in_error = 0 order by t.fact, t.place";
    private static final String WORDING = "%s where t.fact = ? and t.content = ? order by t.place";
    private static final String POINTED_AT = " left join fact p on p.id = t.subject";

    private static final String SUBJECTS = "select t.fact, p.kind, p.name, t.outside from ";
    static final String ALL_SUBJECTS =
            SUBJECTS + "fact f cross join subject t" + PRESENT.formatted(POINTED_AT, "'involvement', 'anchoring'");
    static final String SUBJECTS_OF_ONE = SUBJECTS + "subject t" + WORDING.formatted(POINTED_AT);

    private static final String PARTICIPANTS = "select t.fact, t.actor_group, t.missing, t.level from ";
    static final String ALL_PARTICIPANTS =
            PARTICIPANTS + "fact f cross join participant t" + PRESENT.formatted("", "'involvement'");
    static final String PARTICIPANTS_OF_ONE = PARTICIPANTS + "participant t" + WORDING.formatted("");

    private static final String AT = "fact f cross join " + Header.THEN
            + " cross join %s t on t.fact = f.id and t.content = c.content%s where f.municipality = ? and f.kind in (%s)"
            + " and c.entered_in_error = 0 order by t.fact, t.place";
    static final String SUBJECTS_THEN = SUBJECTS + AT.formatted("subject", POINTED_AT, "'involvement', 'anchoring'");
    static final String PARTICIPANTS_THEN = PARTICIPANTS + AT.formatted("participant", "", "'involvement'");

    private static final String CAME_WITH = "json_each(?) several cross join change w on w.number = several.value"
            + " cross join %s t on t.fact = w.fact and t.content = w.version%s order by w.number, t.place";
    static final String SUBJECTS_OF_SEVERAL =
            SUBJECTS.replace("t.fact", "w.number") + CAME_WITH.formatted("subject", POINTED_AT);
    static final String PARTICIPANTS_OF_SEVERAL =
            PARTICIPANTS.replace("t.fact", "w.number") + CAME_WITH.formatted("participant", "");

    static final String RAW_SUBJECTS = "select * from subject where fact = ? and content = ? order by place";
    static final String RAW_PARTICIPANTS = "select * from participant where fact = ? and content = ? order by place";

    private static final String ADD_SUBJECT =
            "insert into subject (fact, content, place, subject, outside) values (?, ?, ?, ?, ?)";
    private static final String ADD_PARTICIPANT =
            "insert into participant (fact, content, place, actor_group, missing, level) values (?, ?, ?, ?, ?, ?)";

    private final Map<Long, Of> byFact = new HashMap<>();
    private final Map<Ref, Ref> refs = new HashMap<>();

    private Parts() {}

    /** The parts of the present wording of every fact of a municipality. */
    static Parts ofMunicipality(Session session, long municipality) throws SQLException {
        Parts parts = new Parts();
        parts.subjects(session, ALL_SUBJECTS, municipality);
        parts.participants(session, ALL_PARTICIPANTS, municipality);
        return parts;
    }

    /** The parts of the wording that every fact of a municipality had at a row of its trail. */
    static Parts ofMunicipalityThen(Session session, long municipality, long place) throws SQLException {
        Parts parts = new Parts();
        parts.subjects(session, SUBJECTS_THEN, place, municipality);
        parts.participants(session, PARTICIPANTS_THEN, place, municipality);
        return parts;
    }

    /** The parts of one wording of one fact. */
    static Parts ofWording(Session session, Ref.Kind kind, long fact, long content) throws SQLException {
        Parts parts = new Parts();
        if (kind == Ref.Kind.INVOLVEMENT || kind == Ref.Kind.ANCHORING) {
            parts.subjects(session, SUBJECTS_OF_ONE, fact, content);
            parts.participants(session, PARTICIPANTS_OF_ONE, fact, content);
        }
        return parts;
    }

    /**
     * The parts of the wordings that came with some rows of the trail, by the numbers of the rows.
     *
     * @param rows the numbers as a list in brackets
     */
    static Parts ofWordings(Session session, Ref.Kind kind, String rows) throws SQLException {
        Parts parts = new Parts();
        if (kind == Ref.Kind.INVOLVEMENT || kind == Ref.Kind.ANCHORING) {
            parts.subjects(session, SUBJECTS_OF_SEVERAL, rows);
            parts.participants(session, PARTICIPANTS_OF_SEVERAL, rows);
        }
        return parts;
    }

    Of of(long fact) {
        return Optional.ofNullable(byFact.get(fact)).orElseGet(Of::new);
    }

    private Of at(long fact) {
        return byFact.computeIfAbsent(fact, any -> new Of());
    }

    private void subjects(Session session, String sql, Object... values) throws SQLException {
        session.list(sql, rows -> at(rows.getLong(1)).subjects().add(subject(rows)), values);
    }

    private Ref subject(ResultSet rows) throws SQLException {
        String outside = rows.getString(4);
        return shared(outside == null ? Kinds.ref(rows.getString(2), rows.getString(3)) : RowReader.written(outside));
    }

    /** One object for all that point at the same: in a large municipality most of what is read are such references. */
    Ref shared(Ref ref) {
        Ref known = refs.putIfAbsent(ref, ref);
        return known == null ? ref : known;
    }

    private void participants(Session session, String sql, Object... values) throws SQLException {
        session.list(
                sql,
                rows -> {
                    ActorGroup group = ActorGroup.valueOf(rows.getString(2));
                    return rows.getInt(3) == 1
                            ? at(rows.getLong(1)).missing().add(group)
                            : at(rows.getLong(1))
                                    .participants()
                                    .add(new Participant(
                                            group,
                                            Optional.ofNullable(rows.getString(4))
                                                    .map(InvolvementLevel::valueOf)));
                },
                values);
    }

    /** Writes the parts of a wording, when it is a fact that has some. */
    static void write(RowRuns rows, Seals seals, long number, long content, Fact fact, Map<Ref, Long> pointers)
            throws SQLException {
        if (fact instanceof Involvement involvement) {
            writeSubjects(rows, seals, number, content, involvement.subjects(), pointers);
            int place = 0;
            for (Participant each : involvement.participants()) {
                participant(rows, seals, pointers, number, content, place++, each.group(), false)
                        .maybeConstant(each.level())
                        .run();
            }
            for (ActorGroup missing : involvement.missing()) {
                participant(rows, seals, pointers, number, content, place++, missing, true)
                        .nothing()
                        .run();
            }
        } else if (fact instanceof Anchoring anchoring) {
            writeSubjects(rows, seals, number, content, anchoring.subjects(), pointers);
        }
    }

    private static RowWriter participant(
            RowRuns rows,
            Seals seals,
            Map<Ref, Long> pointers,
            long number,
            long content,
            int place,
            ActorGroup group,
            boolean missing)
            throws SQLException {
        return new RowWriter(rows.of(ADD_PARTICIPANT), pointers, seals, 'p')
                .number(number)
                .number(content)
                .number(place)
                .constant(group)
                .flag(missing);
    }

    private static void writeSubjects(
            RowRuns rows, Seals seals, long number, long content, Set<Ref> subjects, Map<Ref, Long> pointers)
            throws SQLException {
        int place = 0;
        for (Ref subject : subjects) {
            new RowWriter(rows.of(ADD_SUBJECT), pointers, seals, 's')
                    .number(number)
                    .number(content)
                    .number(place++)
                    .ref(subject)
                    .run();
        }
    }
}
