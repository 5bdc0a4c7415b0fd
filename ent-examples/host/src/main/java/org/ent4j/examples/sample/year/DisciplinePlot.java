package org.ent4j.examples.sample.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.incident.IncidentReport;
import org.ent4j.viescolaire.incident.Protagonist;
import org.ent4j.viescolaire.incident.Protagonist.Part;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.observation.Observation;

/** What teachers note of pupils, and a few incidents; some pupils are in more of them than others. */
final class DisciplinePlot {

    private static final List<String> OBSERVED =
            List.of("ma_trno", "ma_trno", "ma_bava", "ma_oudu", "ma_oudu_1", "ma_enpr", "ma_boen");
    private static final List<String> HAPPENED = List.of("Insulte", "Agression", "Vol", "Vandalisme");
    private static final List<String> WHERE = List.of("Cour de récréation", "Réfectoire", "Salle de classe");
    private static final List<String> HOW = List.of("Bénin", "Peu grave", "Grave", "Grave", "Très grave");
    private static final LocalTime HOUR = LocalTime.of(11, 0);
    private static final LocalTime NOTED = LocalTime.of(12, 10);
    private static final double OBSERVATIONS_A_PUPIL = 0.4;
    private static final int PUPILS_AN_INCIDENT = 40;
    private static final int AT_LEAST = 6;
    private static final int WELL_KNOWN = 2;
    private static final double OF_THE_WELL_KNOWN = 0.7;

    private final VieScolaire vieScolaire;
    private final Cast cast;
    private final Dice dice;

    DisciplinePlot(VieScolaire vieScolaire, Cast cast, Dice dice) {
        this.vieScolaire = vieScolaire;
        this.cast = cast;
        this.dice = dice;
    }

    void note(Agenda agenda, SchoolDays days) {
        var all = days.all().toList();
        var pupils = cast.school().pupils();
        IntStream.range(0, (int) (pupils.size() * OBSERVATIONS_A_PUPIL))
                .forEach(number -> observe(agenda, number, dice.pick(all), dice.pick(pupils)));
        var known = dice.<Pupil>shuffled(pupils).subList(0, Math.min(WELL_KNOWN, pupils.size()));
        IntStream.range(0, AT_LEAST + pupils.size() / PUPILS_AN_INCIDENT)
                .forEach(number -> declare(
                        agenda, number, dice.pick(all), dice.pick(dice.chance(OF_THE_WELL_KNOWN) ? known : pupils)));
    }

    private void observe(Agenda agenda, int number, LocalDate day, Pupil pupil) {
        var observation = Observation.builder()
                .id("o" + number)
                .pupil(SampleIds.pupil(pupil))
                .issuer(dice.pick(cast.teachers()))
                .at(day.atTime(HOUR))
                .motif(new MotifCode(dice.pick(OBSERVED)))
                .build();
        agenda.at(day, NOTED, at -> Told.done(vieScolaire.discipline().note(at, observation)));
    }

    private void declare(Agenda agenda, int number, LocalDate day, Pupil author) {
        var report = IncidentReport.builder()
                .at(day.atTime(HOUR))
                .type(dice.pick(HAPPENED))
                .place(dice.pick(WHERE))
                .seriousness(dice.pick(HOW))
                .addProtagonists(new Protagonist(SampleIds.pupil(author), Part.RESPONSABLE));
        var other = SampleIds.pupil(dice.pick(cast.school().pupils()));
        if (!other.equals(SampleIds.pupil(author))) {
            report.addProtagonists(new Protagonist(other, Part.TEMOIN));
        }
        var known = report.build();
        agenda.at(day, NOTED, at -> declare(new IncidentId("i" + number), known, at));
    }

    private void declare(IncidentId id, IncidentReport report, Instant at) {
        Told.done(vieScolaire.discipline().declare(at, cast.cpe(), id, report));
    }
}
