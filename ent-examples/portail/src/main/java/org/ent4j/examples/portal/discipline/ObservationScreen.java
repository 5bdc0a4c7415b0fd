package org.ent4j.examples.portal.discipline;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Keys;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Options;
import org.ent4j.examples.portal.web.Paged;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.motif.Motif;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.motif.Tone;
import org.ent4j.viescolaire.observation.DisciplineCounters;
import org.ent4j.viescolaire.observation.Observation;

/** What staff note of pupils: whether it encourages is the motif's to say. */
final class ObservationScreen {

    private ObservationScreen() {}

    static Answer show(Visit visit) {
        return Answer.shown(
                visit,
                visit.school().vieScolaire().discipline().observations(visit.actor(), Optional.empty()),
                all -> page(visit, all));
    }

    private static Answer page(Visit visit, List<Observation> all) {
        var words = DisciplineWords.of(visit);
        var people = People.of(visit);
        var motifs = words.setup().punitions().motifs();
        var seen = SeenPupils.of(visit);
        var tone = visit.query().choice("ton", Tone.class);
        var shown = all.stream()
                .filter(isAsked(visit, seen))
                .filter(each -> tone.isEmpty() || each.tone(motifs).equals(tone))
                .sorted(Comparator.comparing(Observation::at).reversed())
                .toList();
        return Answer.page(
                visit.in("Observations", "Observations"),
                "discipline/observations",
                new ObservationsPage(
                        Options.any(visit.in("Toutes", "All"))
                                .texts(seen.classes(visit.school()))
                                .map(),
                        visit.query().textOr("classe", ""),
                        tones(visit),
                        tone.map(Enum::name).orElse(""),
                        Counters.of(DisciplineCounters.of(Optional.of(shown), motifs, Optional.empty())),
                        Paged.of(visit, shown).map(each -> ObservationLine.of(each, words, people))));
    }

    private static Map<String, String> tones(Visit visit) {
        var tones = Options.any(visit.in("Tous", "All"));
        Stream.of(Tone.values())
                .forEach(tone -> tones.and(tone.name(), visit.words().of(tone.label())));
        return tones.map();
    }

    private static Predicate<Observation> isAsked(Visit visit, SeenPupils seen) {
        var schoolClass = visit.query().text("classe");
        var ids = seen.ids();
        return observation -> ids.contains(observation.pupil())
                && schoolClass
                        .map(code -> visit.school()
                                .names()
                                .classOf(observation.pupil())
                                .filter(code::equals)
                                .isPresent())
                        .orElse(true);
    }

    static Answer form(Visit visit) {
        return Answer.page(
                title(visit), "discipline/observation-form", form(visit, visit.query(), Keys.next(), List.of()));
    }

    private static String title(Visit visit) {
        return visit.in("Nouvelle observation", "New observation");
    }

    private static ObservationForm form(Visit visit, Form typed, String key, List<String> wrong) {
        var school = visit.school();
        var seen = SeenPupils.of(visit);
        var schoolClass = typed.textOr("classe", "");
        var motifs = school.vieScolaire().setup().punitions().motifs().serving(MotifKind.OBSERVATION);
        return new ObservationForm(
                key,
                Options.any(visit.in("Choisir une classe", "Choose a class"))
                        .texts(seen.classes(school))
                        .map(),
                schoolClass,
                Options.any(visit.in("Choisir un élève", "Choose a pupil"))
                        .people(seen.ofClass(school, schoolClass))
                        .map(),
                labels(
                        motifs,
                        motif -> motif.tone().filter(Tone.POSITIVE::equals).isPresent()),
                labels(
                        motifs,
                        motif -> motif.tone().filter(Tone.POSITIVE::equals).isEmpty()),
                typed,
                wrong);
    }

    private static Map<String, String> labels(List<Motif> motifs, Predicate<Motif> wanted) {
        var labels = new LinkedHashMap<String, String>();
        motifs.stream().filter(wanted).forEach(motif -> labels.put(motif.code().value(), motif.label()));
        return labels;
    }

    static Answer note(Visit visit) {
        return visit.form()
                .text("eleve")
                .flatMap(SeenPupils.of(visit)::find)
                .map(pupil -> note(visit, pupil))
                .orElseGet(() -> again(
                        visit,
                        List.of(visit.in(
                                "Choisissez un élève de vos classes ou de vos groupes.",
                                "Choose a pupil of your classes or groups."))));
    }

    private static Answer note(Visit visit, Person pupil) {
        var observation = Observation.builder()
                .id(Keys.of(visit.form()))
                .pupil(pupil.id())
                .issuer(visit.actor())
                .at(visit.localNow().truncatedTo(ChronoUnit.MINUTES))
                .motif(new MotifCode(visit.form().textOr("motif", "?")))
                .comment(visit.form().textOr("commentaire", ""))
                .build();
        return visit.school()
                .vieScolaire()
                .discipline()
                .note(visit.now(), observation)
                .fold(
                        refusal -> again(visit, Sourced.lines(visit, refusal)),
                        noted -> Answer.to(
                                "/observations", Notice.done(visit.in("Observation notée.", "Observation noted."))));
    }

    private static Answer again(Visit visit, List<String> wrong) {
        return Answer.again(
                title(visit), "discipline/observation-form", form(visit, visit.form(), Keys.of(visit.form()), wrong));
    }

    static Answer withdraw(Visit visit) {
        return Sourced.moved(
                visit,
                visit.school()
                        .vieScolaire()
                        .discipline()
                        .withdraw(
                                visit.now(),
                                visit.actor(),
                                visit.parameter("id"),
                                visit.form().textOr("pourquoi", "")),
                "/observations",
                visit.in("Observation retirée.", "Observation withdrawn."));
    }
}
