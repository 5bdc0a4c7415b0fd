package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.FAMILIES;
import static org.ent4j.viescolaire.PortalFixture.LESSONS;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.SCHOOL;
import static org.ent4j.viescolaire.SchoolFixture.at;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.journal.SchoolEvent.Forgotten;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.sortie.DefinedRegimes;
import org.ent4j.viescolaire.sortie.PupilSortie;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.Test;

class SchoolRecordTest {

    private static final List<Kept> EVENTS = events();

    private static List<Kept> events() {
        var journals = new InMemoryJournals();
        VariedDay.play(VieScolaire.of(
                VariedDay.SETUP_OF_THE_DAY, journals, LESSONS, Rights.open(), FAMILIES, VariedTerm.LISTS));
        return journals.since(SCHOOL, 0, 1000);
    }

    private static Map<JournalKind, Object> all(SchoolRecord record) {
        var all = new TreeMap<JournalKind, Object>();
        all.put(JournalKind.ROLL_CALL, Set.copyOf(record.rollCalls()));
        all.put(JournalKind.DOSSIER, Set.copyOf(record.absences()));
        all.put(JournalKind.ALERT, Set.copyOf(record.alerts(SchoolFixture.YEAR)));
        all.put(JournalKind.OBSERVATION, Set.copyOf(record.observations()));
        all.put(JournalKind.INCIDENT, Set.copyOf(record.incidents()));
        all.put(JournalKind.PUNITION, Set.copyOf(record.punitions()));
        all.put(JournalKind.SANCTION, Set.copyOf(record.sanctions()));
        all.put(JournalKind.REGISTER, record.register());
        all.put(JournalKind.CARNET, Set.copyOf(record.messages()));
        all.put(JournalKind.SEANCE, Set.copyOf(record.seances()));
        all.put(JournalKind.PERMANENCE, Set.copyOf(record.stays()));
        all.put(JournalKind.SORTIE, Set.copyOf(record.sorties()));
        return all;
    }

    private static SchoolRecord without(SchoolRecord record, Collection<JournalKey> keys) {
        var forgotten = new Forgotten(at(MONDAY, "23:00"), HEAD, List.copyOf(keys));
        var school = new JournalKey(JournalKind.SCHOOL, "forgotten");
        return record.after(List.of(new Kept(record.position() + 1, school, 1, forgotten)));
    }

    private static List<JournalKey> keys(JournalKind kind) {
        return EVENTS.stream()
                .map(Kept::key)
                .filter(key -> key.kind() == kind)
                .distinct()
                .toList();
    }

    @Test
    void what_is_forgotten_of_one_kind_is_gone_and_the_others_and_the_register_stay() {
        var record = SchoolRecord.empty().after(EVENTS);
        for (var kind : all(record).keySet()) {
            var expected = all(record);
            if (kind != JournalKind.REGISTER) {
                expected.put(kind, Set.of());
            }

            assertThat(all(without(record, keys(kind)))).as("without %s", kind).isEqualTo(expected);
        }
    }

    @Test
    void the_list_of_regimes_and_who_has_which_are_forgotten_each_by_itself() {
        var record = without(SchoolRecord.empty().after(EVENTS), keys(JournalKind.SORTIE));

        assertThat(record.regimes()).isEqualTo(DefinedRegimes.none());
        assertThat(record.sortie(ANNE)).isEqualTo(PupilSortie.none(ANNE));
        assertThat(record.rollCalls(MONDAY)).isNotEmpty();
        assertThat(without(record, keys(JournalKind.ROLL_CALL)).rollCalls(MONDAY))
                .isEmpty();
    }

    @Property(tries = 100)
    void pages_of_any_size_that_overlap_make_the_same_record(@ForAll long seed) {
        var random = new Random(seed);
        var record = SchoolRecord.empty();
        for (var seen = 0; seen < EVENTS.size(); ) {
            var from = random.nextInt(seen + 1);
            seen = Math.min(EVENTS.size(), seen + 1 + random.nextInt(20));
            record = record.after(EVENTS.subList(from, seen));
        }
        var atOnce = SchoolRecord.empty().after(EVENTS);

        assertThat(all(record)).isEqualTo(all(atOnce));
        assertThat(record.position()).isEqualTo(atOnce.position());
        assertThat(record.forgettings()).isEqualTo(1);
    }
}
