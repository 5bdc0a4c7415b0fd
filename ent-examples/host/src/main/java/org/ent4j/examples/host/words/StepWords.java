package org.ent4j.examples.host.words;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.ticket.Step;

/** What a step is called, as people read it in a history. */
public final class StepWords {

    private static final Map<Class<? extends Step>, Function<Step, Label>> WORDS = Map.ofEntries(
            word(Step.Submitted.class, step -> Label.of("demande", "request")),
            word(Step.Rejected.class, step -> Label.of("non recevable", "not receivable")),
            word(
                    Step.Assigned.class,
                    step -> with("affecté à l'équipe", "assigned to the team", step.team() + why(step.why()))),
            word(Step.Taken.class, step -> Label.of("prise en charge", "taken")),
            word(Step.Asked.class, step -> with("question", "question", step.question())),
            word(Step.Reminded.class, step -> Label.of("relance du demandeur", "requester reminded")),
            word(
                    Step.Prioritised.class,
                    step -> Label.of(
                            "priorité : %s, %s"
                                    .formatted(
                                            step.impact().label().fr(),
                                            step.urgency().label().fr()),
                            "priority: %s, %s"
                                    .formatted(
                                            step.impact().label().en(),
                                            step.urgency().label().en()))),
            word(
                    Step.Recategorised.class,
                    step -> with(
                            "catégorie",
                            "category",
                            step.category()
                                    + step.product().map(each -> ", " + each).orElse(""))),
            word(Step.Resolved.class, step -> with("résolu", "resolved", step.solution())),
            word(Step.Closed.class, step -> Label.of("clôturé", "closed")),
            word(
                    Step.DuplicateFound.class,
                    step -> with("doublon de", "duplicate of", step.of().value())),
            word(
                    Step.Granted.class,
                    step -> with("accordé", "granted", step.wish().toString())),
            word(
                    Step.Declined.class,
                    step -> with(
                            "sans suite, trop tard",
                            "declined, too late",
                            step.wish().toString())),
            word(
                    Step.Acknowledged.class,
                    step -> with(
                            "reçu par l'éditeur sous le numéro",
                            "received by the vendor under the number",
                            step.number())),
            word(
                    Step.HandedOver.class,
                    step -> Label.of(
                            "transmis : %s%s".formatted(step.to().label().fr(), why(step.why())),
                            "handed over: %s%s".formatted(step.to().label().en(), why(step.why())))),
            word(Step.NotDelivered.class, step -> with("transmission échouée", "not delivered", step.why())),
            word(
                    Step.HandedBack.class,
                    step -> with(
                            "retour de l'éditeur (%s)".formatted(how(step.how()).fr()),
                            "given back by the vendor (%s)"
                                    .formatted(how(step.how()).en()),
                            step.text())),
            word(Step.Recalled.class, step -> with("repris à l'éditeur", "taken back from the vendor", step.why())),
            word(Step.Commented.class, step -> with("commentaire", "comment", step.text())),
            word(Step.Noted.class, step -> with("note interne", "internal note", step.text())),
            word(
                    Step.Attached.class,
                    step -> with("pièce jointe", "attachment", step.file().name())),
            word(
                    Step.Warned.class,
                    step -> Label.of(
                            "%d %% du délai promis écoulés (%s)"
                                    .formatted(
                                            step.percent(), step.clock().label().fr()),
                            "%d %% of the time promised are over (%s)"
                                    .formatted(
                                            step.percent(), step.clock().label().en()))),
            word(
                    Step.Watched.class,
                    step -> with("suivi par", "watched by", step.person().value())),
            word(
                    Step.Unwatched.class,
                    step -> with(
                            "n'est plus suivi par",
                            "no longer watched by",
                            step.person().value())),
            word(
                    Step.Joined.class,
                    step -> step.incident()
                            .map(incident -> with(
                                    "rattaché à l'incident majeur", "joined to the major incident", incident.value()))
                            .orElseGet(
                                    () -> Label.of("détaché de l'incident majeur", "no longer of the major incident"))),
            word(
                    Step.FollowedUp.class,
                    step -> with("suite donnée par", "followed by", step.by().value())),
            word(
                    Step.Absorbed.class,
                    step -> with(
                            "reprend le doublon",
                            "takes over the duplicate",
                            step.duplicate().value())),
            word(Step.Answered.class, step -> with("réponse", "answer", step.text())),
            word(Step.Accepted.class, step -> Label.of("solution acceptée", "solution accepted")),
            word(Step.Refused.class, step -> with("solution refusée", "solution refused", step.why())),
            word(Step.Withdrawn.class, step -> Label.of("demande annulée", "request withdrawn")));

    private StepWords() {}

    /** The type itself of a step without words. */
    public static Label of(Step step) {
        var type = step.getClass();
        return Optional.ofNullable(WORDS.get(type))
                .map(words -> words.apply(step))
                .orElseGet(() -> Label.of(type.getSimpleName(), type.getSimpleName()));
    }

    static boolean has(Class<?> step) {
        return WORDS.containsKey(step);
    }

    private static <S extends Step> Map.Entry<Class<? extends Step>, Function<Step, Label>> word(
            Class<S> type, Function<S, Label> words) {
        return Map.entry(type, step -> words.apply(type.cast(step)));
    }

    private static Label with(String fr, String en, String text) {
        return Label.of(fr + " : " + text, en + ": " + text);
    }

    private static String why(String why) {
        return why.isBlank() ? "" : " (" + why + ")";
    }

    private static Label how(Step.Return how) {
        return switch (how) {
            case SOLUTION -> Label.of("solution proposée", "a solution is proposed");
            case QUESTION -> Label.of("question", "question");
            case REFUSAL -> Label.of("refus", "refusal");
        };
    }
}
