package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.FAMILIES;
import static org.ent4j.viescolaire.PortalFixture.LESSONS;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.DAVID;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.MOTHER;
import static org.ent4j.viescolaire.SchoolFixture.SCHOOL;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;

import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.ScratchPostgres;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.RegisterService.Wanted;
import org.ent4j.viescolaire.jooq.JooqVieScolaire;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.registre.RegistreNames;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.spi.EventText;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** Nothing gets lost or changed between what a portal did and what another one reads, whatever keeps it. */
class VariedDayTest {

    private static final Set<PersonId> PUPILS = Set.of(ANNE, BRUNO, CHLOE, DAVID);
    private static final DateRange WEEK = new DateRange(MONDAY, MONDAY.plusDays(4));
    private static final RegistreNames NAMES = RegistreNames.of(PersonId::value);
    private static final Map<String, Object> IN_MEMORY = played(new InMemoryJournals());

    private static VieScolaire portal(Journals journals) {
        return VieScolaire.of(VariedDay.SETUP_OF_THE_DAY, journals, LESSONS, Rights.open(), FAMILIES, VariedTerm.LISTS);
    }

    private static Map<String, Object> played(Journals journals) {
        var school = portal(journals);
        VariedDay.play(school);
        return answers(school);
    }

    private static Journals onH2(String name, EventText text) {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + name + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        return JooqVieScolaire.on(database).migrate().journals(text);
    }

    /** Everything that a portal can be asked. */
    private static Map<String, Object> answers(VieScolaire school) {
        var answers = new LinkedHashMap<String, Object>();
        ofTheRecord(school.record()).forEach((question, all) -> answers.put(question, Set.copyOf(all)));
        ofAttendance(school, answers);
        ofFamilies(school, answers);
        for (var pupil : PUPILS) {
            ofPupil(school, pupil, answers);
        }
        return answers;
    }

    private static Map<String, Collection<?>> ofTheRecord(SchoolRecord record) {
        return Map.ofEntries(
                Map.entry("roll calls", record.rollCalls()),
                Map.entry("roll calls of the day", record.rollCalls(MONDAY)),
                Map.entry("files", record.absences()),
                Map.entry("alerts", record.alerts(SchoolFixture.YEAR)),
                Map.entry("observations", record.observations()),
                Map.entry("incidents", record.incidents()),
                Map.entry("punitions", record.punitions()),
                Map.entry("sanctions", record.sanctions()),
                Map.entry("register of sanctions", record.register()),
                Map.entry("messages", record.messages()),
                Map.entry("séances", record.seances()),
                Map.entry("stays", record.stays()),
                Map.entry("régimes", record.regimes().regimes().all()),
                Map.entry("who has which", record.sorties()),
                Map.entry("mark books", record.evaluations().books()),
                Map.entry("bulletins", record.evaluations().bulletins()),
                Map.entry("dispenses", record.evaluations().dispenses()),
                Map.entry("bilans of the socle", record.evaluations().socles()),
                Map.entry("conseils", record.evaluations().conseils()),
                Map.entry("settings", record.evaluations().settings().changes()),
                Map.entry("services", record.evaluations().services(YEAR).all().values()),
                Map.entry(
                        "councils",
                        record.evaluations().periods(YEAR).councils().values()),
                Map.entry("forgettings", Set.of(record.forgettings())));
    }

    private static void ofAttendance(VieScolaire school, Map<String, Object> answers) {
        var now = at(MONDAY, "10:50");
        var slot = new TimeSlot(1, "M1", new TimeRange(LocalTime.of(9, 0), LocalTime.of(9, 20)));
        var wanted = Wanted.of("Collège", "5A", PUPILS, WEEK);
        answers.put("CPE", done(school.boards().cpe(CPE, MONDAY, now)));
        answers.put("assiduité", done(school.boards().assiduite(CPE, now)));
        answers.put("open alerts", school.alerts().open(CPE).get());
        answers.put(
                "legal steps",
                school.alerts().steps(CPE, SchoolFixture.MONDAY.plusDays(60)).get());
        answers.put("beforehand", school.absences().beforehand());
        answers.put("planned", done(school.rollCalls().on(CPE, MONDAY)));
        answers.put("board", done(school.whereabouts().board(CPE, slot, PUPILS, now)));
        answers.put("register", done(school.registers().register(CPE, wanted, NAMES, at(MONDAY.plusDays(5), "08:00"))));
        answers.put("year's sanctions", school.discipline().register(CPE, YEAR).get());
    }

    private static void ofFamilies(VieScolaire school, Map<String, Object> answers) {
        var evening = at(MONDAY, "20:00");
        var days = at(MONDAY.plusDays(2), "08:00");
        answers.put("messages of the mother", done(school.carnet().messages(MOTHER, PUPILS, evening)));
        answers.put("unacknowledged", done(school.carnet().unacknowledged(TEACHER, evening)));
        answers.put("reminders", done(school.carnet().remindersDue(TEACHER, days)));
        answers.put("workload", done(school.cahier().workload(TEACHER, PUPILS, WEEK)));
        answers.put("visas", done(school.cahier().stamped(HEAD, VariedDay.VISA)));
    }

    private static void ofPupil(VieScolaire school, PersonId pupil, Map<String, Object> answers) {
        var evening = at(MONDAY, "20:00");
        answers.put("file " + pupil, school.absences().of(CPE, pupil).get());
        answers.put("alerts " + pupil, school.alerts().of(CPE, pupil).get());
        answers.put("marks " + pupil, done(school.markBooks().family(HEAD, pupil, VariedTerm.FIRST, MONDAY)));
        answers.put("socle " + pupil, done(school.socle().summary(HEAD, pupil)));
        answers.put("history " + pupil, done(school.histories().of(HEAD, pupil, MONDAY)));
        answers.put("agenda " + pupil, done(school.cahier().agenda(MOTHER, pupil, WEEK, evening)));
        answers.put("séances " + pupil, done(school.cahier().seances(MOTHER, pupil, WEEK, evening)));
        answers.put("régime " + pupil, school.sorties().of(CPE, pupil).get());
        for (var clock : List.of("08:35", "09:15", "09:45", "11:40", "14:20")) {
            answers.put(clock + " " + pupil, done(school.whereabouts().where(CPE, pupil, at(MONDAY, clock))));
        }
    }

    private static void assertKept(Journals journals) {
        var school = portal(journals);
        VariedDay.play(school);
        var other = portal(journals);

        assertThat(answers(school)).isEqualTo(IN_MEMORY);
        assertThat(answers(other)).isEqualTo(IN_MEMORY);
        assertThat(other.record().position()).isEqualTo(school.record().position());
    }

    @Test
    void something_of_every_kind_happens_and_every_question_has_an_answer() {
        var journals = new InMemoryJournals();
        played(journals);

        assertThat(journals.since(SCHOOL, 0, 1000).stream()
                        .map(kept -> kept.key().kind())
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(JournalKind.UNKNOWN)));
        assertThat(IN_MEMORY.entrySet().stream()
                        .filter(answer -> answer.getValue() instanceof Collection<?> all && all.isEmpty())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void a_second_portal_reads_the_same_in_memory() {
        assertKept(new InMemoryJournals());
    }

    @Test
    void a_second_portal_reads_the_same_on_h2() {
        assertKept(onH2("varied", EventsJson.text()));
    }

    @Test
    void a_second_portal_reads_the_same_on_postgresql() {
        assertKept(JooqVieScolaire.on(ScratchPostgres.database())
                .inSchema("varied")
                .migrate()
                .journals(EventsJson.text()));
    }

    /** Loses one word of one event: the comparison above must see it. */
    private record Forgetful(EventText text, String word) implements EventText {

        @Override
        public String write(Event event) {
            return text.write(event).replace(word, "");
        }

        @Override
        public Event read(JournalKind kind, String written) {
            return text.read(kind, written);
        }
    }

    @Test
    void what_a_store_would_lose_is_seen() {
        for (var word : List.of(
                "R12", "répondeur", ",\"isGiven\":true", "J'y serai.", "reprendre l'exemple 2", " littéraire")) {
            var journals = onH2("forgetful" + word.hashCode(), new Forgetful(EventsJson.text(), word));
            VariedDay.play(portal(journals));

            assertThat(answers(portal(journals))).as(word).isNotEqualTo(IN_MEMORY);
        }
    }
}
