package org.ent4j.examples.portal.absence;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceCommand.GiveReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Group;
import org.ent4j.viescolaire.absence.AbsenceCommand.Justify;
import org.ent4j.viescolaire.absence.AbsenceCommand.Lock;
import org.ent4j.viescolaire.absence.AbsenceCommand.NoteFollowUp;
import org.ent4j.viescolaire.absence.AbsenceCommand.Notify;
import org.ent4j.viescolaire.absence.AbsenceCommand.RefuseReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Regularise;
import org.ent4j.viescolaire.absence.AbsenceCommand.Reopen;
import org.ent4j.viescolaire.absence.AbsenceCommand.ReportDelivery;
import org.ent4j.viescolaire.absence.AbsenceCommand.Separate;
import org.ent4j.viescolaire.absence.AbsenceCommand.Unlock;
import org.ent4j.viescolaire.absence.AbsenceCommand.Withdraw;
import org.ent4j.viescolaire.absence.DeliveryLife;
import org.ent4j.viescolaire.absence.DossierLife;
import org.ent4j.viescolaire.absence.FollowUp;
import org.ent4j.viescolaire.absence.Means;
import org.ent4j.viescolaire.absence.Proof;
import org.ent4j.viescolaire.absence.SettlementLife;
import org.ent4j.viescolaire.motif.MotifCode;

/** What is done to a dossier, each a form of its page: read, handed to the module, and back to the page. */
final class DossierSteps {

    private DossierSteps() {}

    static Answer reason(Visit visit) {
        return step(
                visit,
                visit.in("Le motif est donné.", "The reason is given."),
                number -> visit.form()
                        .text("motif")
                        .map(motif -> new GiveReason(
                                visit.now(),
                                visit.actor(),
                                number,
                                parts(visit),
                                new MotifCode(motif),
                                said(visit, "commentaire"))));
    }

    static Answer justify(Visit visit) {
        return step(
                visit,
                visit.in("Le justificatif est noté.", "The justification is noted."),
                number -> visit.form()
                        .choice("piece", Proof.Kind.class)
                        .map(kind -> new Justify(
                                visit.now(),
                                visit.actor(),
                                number,
                                parts(visit),
                                new Proof(kind, said(visit, "reference")))));
    }

    static Answer decide(Visit visit) {
        return step(
                visit,
                visit.in("La décision est prise.", "The decision is taken."),
                number -> visit.form()
                        .choice("decision", SettlementLife.Move.class)
                        .flatMap(move -> decision(visit, number, move)));
    }

    private static Optional<AbsenceCommand> decision(Visit visit, int number, SettlementLife.Move move) {
        var parts = parts(visit);
        return switch (move) {
            case REGULARISE -> Optional.of(new Regularise(visit.now(), visit.actor(), number, parts));
            case REFUSE ->
                Optional.of(new RefuseReason(visit.now(), visit.actor(), number, parts, said(visit, "raison")));
            case REOPEN -> Optional.of(new Reopen(visit.now(), visit.actor(), number, parts));
            case GIVE_REASON, JUSTIFY -> Optional.empty();
        };
    }

    static Answer follow(Visit visit) {
        return step(
                visit,
                visit.in("C'est noté au journal du dossier.", "It is noted in the journal."),
                number -> visit.form()
                        .choice("suivi", FollowUp.Kind.class)
                        .map(kind -> new NoteFollowUp(visit.now(), visit.actor(), number, kind, said(visit, "note"))));
    }

    static Answer tell(Visit visit) {
        return step(
                visit,
                visit.in("La notification est décidée.", "The notification is decided."),
                number -> visit.form()
                        .choice("moyen", Means.class)
                        .flatMap(means -> visit.form()
                                .text("destinataire")
                                .map(PersonId::new)
                                .flatMap(recipient -> visit.form()
                                        .text("modele")
                                        .map(model -> new Notify(
                                                visit.now(), visit.actor(), number, means, recipient, model)))));
    }

    static Answer report(Visit visit) {
        return step(
                visit,
                visit.in("Le sort de la notification est noté.", "What became of it is noted."),
                dossier -> visit.form()
                        .number("notification")
                        .flatMap(notice -> visit.form()
                                .choice("envoi", DeliveryLife.Move.class)
                                .map(move -> new ReportDelivery(
                                        visit.now(), visit.actor(), notice, move, said(visit, "detail")))));
    }

    static Answer lock(Visit visit) {
        return step(
                visit,
                visit.in("C'est fait.", "Done."),
                number -> visit.form()
                        .choice("verrou", DossierLife.Move.class)
                        .flatMap(move -> locking(visit, number, move)));
    }

    private static Optional<AbsenceCommand> locking(Visit visit, int number, DossierLife.Move move) {
        return switch (move) {
            case LOCK -> Optional.of(new Lock(visit.now(), visit.actor(), number));
            case UNLOCK -> Optional.of(new Unlock(visit.now(), visit.actor(), number, said(visit, "cause")));
            default -> Optional.empty();
        };
    }

    static Answer group(Visit visit) {
        return step(
                visit,
                visit.in("Les dossiers sont joints.", "The dossiers are one."),
                number -> visit.form().number("dans").map(into -> new Group(visit.now(), visit.actor(), number, into)));
    }

    static Answer separate(Visit visit) {
        return step(
                visit,
                visit.in("Les saisies choisies ont leur propre dossier.", "The chosen parts have their own dossier."),
                number -> Optional.of(new Separate(visit.now(), visit.actor(), number, parts(visit))));
    }

    static Answer withdraw(Visit visit) {
        return step(
                visit,
                visit.in("La saisie est retirée.", "The part is withdrawn."),
                number -> visit.form()
                        .number("saisie")
                        .map(part -> new Withdraw(visit.now(), visit.actor(), part, said(visit, "pourquoi"))));
    }

    private static Answer step(Visit visit, String done, Function<Integer, Optional<? extends AbsenceCommand>> read) {
        var pupil = ChosenFile.person(visit.parameter("pupil"));
        var number = ChosenFile.number(visit);
        if (pupil.isEmpty() || number.isEmpty()) {
            return ChosenFile.unknownDossier(visit);
        }
        return read.apply(number.get())
                .map(command -> Answer.moved(
                        visit,
                        visit.school().vieScolaire().absences().carryOut(pupil.get(), command),
                        AbsencePaths.dossier(pupil.get(), number.get()),
                        done))
                .orElseGet(
                        () -> Answer.unusable(
                                visit,
                                visit.in(
                                        "Il manque un choix dans ce formulaire. Rien n'a été fait : revenez au dossier et choisissez.",
                                        "A choice is missing in this form. Nothing was done: go back to the dossier and choose.")));
    }

    /** None for all of the dossier. */
    private static Set<Integer> parts(Visit visit) {
        return visit.form().all("saisie").stream()
                .flatMap(text -> ChosenFile.number(text).stream())
                .collect(Collectors.toSet());
    }

    private static String said(Visit visit, String field) {
        return visit.form().textOr(field, "");
    }
}
