package org.ent4j.viescolaire.markbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Finds what a family does not see of a mark book on a day, and why. */
public record NotShownParts(MarkBook book, Belonging pupils, Visibility visibility, LocalDate day) {

    private static final Label MARK = Label.of("la note", "the mark");
    private static final Label LEVELS = Label.of("les niveaux", "the levels");
    private static final Label DETAILS = Label.of("le coefficient et le calcul", "the coefficient and the account");
    private static final Label FIGURES = Label.of("les chiffres de la classe", "the figures of the class");
    private static final Label AVERAGE = Label.of("la moyenne", "the average");
    private static final Label APPRECIATION = Label.of("l'appréciation", "the appreciation");
    private static final Label OVERRIDDEN = Label.of("la moyenne fixée à la main", "the average set by hand");
    private static final Label POSITION = Label.of("le positionnement", "the positionnement");

    /** In the order of the evaluations, then what is about the whole period. */
    public List<NotShown> of(PersonId pupil) {
        var parts = new ArrayList<NotShown>();
        for (var evaluation : book.inOrder()) {
            parts.addAll(of(evaluation, pupil));
        }
        average().ifPresent(why -> parts.add(new NotShown(Optional.empty(), AVERAGE, why)));
        parts.addAll(ofBulletin(pupil));
        return List.copyOf(parts);
    }

    private List<NotShown> of(Evaluation evaluation, PersonId pupil) {
        var title = Label.of("« " + evaluation.title() + " »", evaluation.title());
        if (!evaluation.isVisibleOn(day)) {
            return List.of(part(evaluation, title, new NotShown.NotBefore(evaluation.visibleFrom())));
        }
        var result = book.result(evaluation.id(), pupil);
        if (result.isEmpty()) {
            return List.of(part(evaluation, title, whyNothing(evaluation, pupil)));
        }
        return given(evaluation, result);
    }

    private Reason whyNothing(Evaluation evaluation, PersonId pupil) {
        return pupils.includes(pupil, evaluation.date())
                ? new NotShown.NothingGiven()
                : new NotShown.NotThePupils(evaluation.date());
    }

    private List<NotShown> given(Evaluation evaluation, Result result) {
        var parts = new ArrayList<NotShown>();
        if (result.given().isPresent() && !visibility.marks()) {
            parts.add(part(evaluation, MARK, new NotShown.SwitchedOff()));
        }
        if (!result.levels().isEmpty() && !visibility.levels()) {
            parts.add(part(evaluation, LEVELS, new NotShown.SwitchedOff()));
        }
        if (!visibility.details()) {
            parts.add(part(evaluation, DETAILS, new NotShown.SwitchedOff()));
        }
        figures(evaluation).ifPresent(why -> parts.add(part(evaluation, FIGURES, why)));
        return parts;
    }

    private Optional<Reason> figures(Evaluation evaluation) {
        if (!visibility.marks() || !visibility.classFigures() || !visibility.details()) {
            return Optional.of(new NotShown.SwitchedOff());
        }
        var marks = (int) book.results(evaluation.id()).values().stream()
                .filter(each -> each.mark().counted().isPresent())
                .count();
        return Optional.<Reason>of(new NotShown.TooFew(marks, visibility.fewestForFigures()))
                .filter(any -> marks < visibility.fewestForFigures());
    }

    private Optional<Reason> average() {
        if (visibility.showsAverages(day)) {
            return Optional.empty();
        }
        return Optional.of(
                visibility.averagesFrom().<Reason>map(NotShown.NotBefore::new).orElseGet(NotShown.AveragesNotYet::new));
    }

    private List<NotShown> ofBulletin(PersonId pupil) {
        if (visibility.showsBulletin(day)) {
            return List.of();
        }
        var why = visibility
                .bulletinFrom()
                .<Reason>map(NotShown.NotBefore::new)
                .orElseGet(NotShown.BulletinNotPublished::new);
        var there = new LinkedHashMap<Label, Boolean>();
        there.put(APPRECIATION, book.appreciations().containsKey(pupil));
        there.put(OVERRIDDEN, book.finalAverages().containsKey(pupil));
        there.put(POSITION, book.positionnements().containsKey(pupil));
        return there.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(each -> new NotShown(Optional.empty(), each.getKey(), why))
                .toList();
    }

    private static NotShown part(Evaluation evaluation, Label what, Reason why) {
        return new NotShown(Optional.of(evaluation.id()), what, why);
    }
}
