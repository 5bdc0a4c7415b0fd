package org.ent4j.viescolaire.edition;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.Account;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.average.ClassFigures;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.average.SousMatiereMode;
import org.ent4j.viescolaire.bulletin.PupilFigures;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.markbook.BookAverages;
import org.ent4j.viescolaire.markbook.PupilAverage;

/**
 * What the marks of a service come to in a period.
 *
 * @param averages of all its pupils, each with how it was made
 * @param figures of those among whom a pupil is shown
 * @param parts the averages of the sous-matières, by sous-matière
 * @param partFigures what these come to
 */
public record ServiceResults(
        ServiceBook taught,
        Map<PersonId, PupilAverage> averages,
        ClassFigures figures,
        Map<SousMatiereId, Map<PersonId, Average>> parts,
        Map<SousMatiereId, ClassFigures> partFigures) {

    public ServiceResults {
        averages = Map.copyOf(averages);
        parts = Map.copyOf(parts);
        partFigures = Map.copyOf(partFigures);
    }

    /** @param pupils of the class */
    static ServiceResults of(ServiceBook taught, ClassFrame frame, Set<PersonId> pupils) {
        var all = taught.taughtIn(frame.days());
        var isShownWhole = frame.policy().cohort() == Cohort.SERVICE && isOfGroup(taught);
        var shown = isShownWhole ? all : all.stream().filter(pupils::contains).toList();
        return new Making(taught, frame.averages(), all, shown).results();
    }

    private static boolean isOfGroup(ServiceBook taught) {
        return taught.service().audience().fold(schoolClass -> false, group -> true);
    }

    /** Makes them, once. */
    private record Making(
            ServiceBook taught, AveragePolicy policy, Collection<PersonId> all, Collection<PersonId> shown) {

        ServiceResults results() {
            var book = BookAverages.of(taught.book(), policy, taught.parts());
            var averages = new HashMap<PersonId, PupilAverage>();
            all.forEach(pupil -> averages.put(pupil, book.of(pupil)));
            var ofBook = new HashMap<PersonId, Average>();
            averages.forEach((pupil, average) -> ofBook.put(pupil, average.shown()));
            var parts = parts(averages);
            var figures = new HashMap<SousMatiereId, ClassFigures>();
            parts.forEach((part, ofPart) -> figures.put(part, figures(ofPart)));
            return new ServiceResults(taught, averages, figures(ofBook), parts, figures);
        }

        private ClassFigures figures(Map<PersonId, Average> averages) {
            var counted = shown.stream()
                    .map(pupil -> averages.getOrDefault(pupil, Average.none()))
                    .toList();
            return ClassFigures.of(counted, policy.rounding());
        }

        private Map<SousMatiereId, Map<PersonId, Average>> parts(Map<PersonId, PupilAverage> averages) {
            var parts = new HashMap<SousMatiereId, Map<PersonId, Average>>();
            taught.parts().forEach(part -> parts.put(part.id(), new HashMap<>()));
            if (!parts.isEmpty()) {
                accounts(averages)
                        .forEach((pupil, account) -> account.parts()
                                .forEach(part -> parts.computeIfAbsent(
                                                part.sousMatiere().orElseThrow().id(), any -> new HashMap<>())
                                        .put(pupil, part.average())));
            }
            return parts;
        }

        /** Sous-matières are shown too where all marks count together. */
        private Map<PersonId, Account> accounts(Map<PersonId, PupilAverage> averages) {
            var accounts = new HashMap<PersonId, Account>();
            if (policy.sousMatieres() == SousMatiereMode.AVERAGES) {
                averages.forEach((pupil, average) -> accounts.put(pupil, average.account()));
            } else {
                var split = BookAverages.of(
                        taught.book(), policy.withSousMatieres(SousMatiereMode.AVERAGES), taught.parts());
                all.forEach(pupil -> accounts.put(pupil, split.of(pupil).account()));
            }
            return accounts;
        }
    }

    /** Nothing when he is none of its pupils. */
    public Optional<PupilAverage> average(PersonId pupil) {
        return Optional.ofNullable(averages.get(pupil));
    }

    /** The average that stands on his bulletin. */
    public Average shown(PersonId pupil) {
        return average(pupil).map(PupilAverage::shown).orElseGet(Average::none);
    }

    public PupilFigures of(PersonId pupil) {
        return new PupilFigures(shown(pupil), figures);
    }

    /** The same of one of its sous-matières. */
    public PupilFigures of(PersonId pupil, SousMatiereId part) {
        var own = parts.getOrDefault(part, Map.of()).getOrDefault(pupil, Average.none());
        var all = Optional.ofNullable(partFigures.get(part));
        return new PupilFigures(own, all.orElseGet(() -> ClassFigures.of(List.of(), Rounding.TENTH)));
    }
}
