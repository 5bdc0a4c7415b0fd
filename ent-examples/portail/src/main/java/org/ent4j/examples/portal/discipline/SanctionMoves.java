package org.ent4j.examples.portal.discipline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.sanction.Authority;
import org.ent4j.viescolaire.sanction.Convocation;
import org.ent4j.viescolaire.sanction.ErasureGround;
import org.ent4j.viescolaire.sanction.Notification;
import org.ent4j.viescolaire.sanction.SanctionCommand;
import org.ent4j.viescolaire.sanction.SanctionCommand.Bar;
import org.ent4j.viescolaire.sanction.SanctionCommand.CallConseil;
import org.ent4j.viescolaire.sanction.SanctionCommand.CallConseilAgain;
import org.ent4j.viescolaire.sanction.SanctionCommand.Drop;
import org.ent4j.viescolaire.sanction.SanctionCommand.Erase;
import org.ent4j.viescolaire.sanction.SanctionCommand.Execute;
import org.ent4j.viescolaire.sanction.SanctionCommand.ExecuteAlternative;
import org.ent4j.viescolaire.sanction.SanctionCommand.Inform;
import org.ent4j.viescolaire.sanction.SanctionCommand.Pronounce;
import org.ent4j.viescolaire.sanction.SanctionCommand.Revoke;
import org.ent4j.viescolaire.sanction.SanctionKind;
import org.ent4j.viescolaire.sanction.SanctionLife.Move;
import org.ent4j.viescolaire.sanction.SanctionTerms;
import org.ent4j.viescolaire.sanction.Sursis;

/** The steps of a sanction as forms send them. */
record SanctionMoves(Visit visit, Form form) {

    /** Where each step is sent; a sursis is part of what is pronounced. */
    static final Map<Move, String> PATHS = paths();

    private static Map<Move, String> paths() {
        var paths = new EnumMap<Move, String>(Move.class);
        paths.put(Move.INFORM, "informer");
        paths.put(Move.BAR, "mesure-conservatoire");
        paths.put(Move.CALL_CONSEIL, "convoquer");
        paths.put(Move.CALL_CONSEIL_AGAIN, "convoquer-a-nouveau");
        paths.put(Move.DROP, "classer");
        paths.put(Move.PRONOUNCE, "prononcer");
        paths.put(Move.REVOKE, "revoquer");
        paths.put(Move.EXECUTE, "executer");
        paths.put(Move.EXECUTE_ALTERNATIVE, "alternative");
        paths.put(Move.ERASE, "effacer");
        return paths;
    }

    static SanctionMoves of(Visit visit) {
        return new SanctionMoves(visit, visit.form());
    }

    /** Nothing when a day or a choice is missing. */
    Optional<SanctionCommand> command(Move move) {
        var at = visit.now();
        var by = visit.actor();
        return switch (move) {
            case INFORM -> notification().map(told -> new Inform(at, by, told));
            case BAR -> days().map(days -> new Bar(at, by, days));
            case CALL_CONSEIL -> convocation().map(called -> new CallConseil(at, by, called));
            case CALL_CONSEIL_AGAIN -> convocation().map(called -> new CallConseilAgain(at, by, called));
            case DROP -> Optional.of(new Drop(at, by, form.textOr("pourquoi", "")));
            case PRONOUNCE ->
                terms().map(terms -> new Pronounce(at, by, authority(), terms, form.textOr("registre", "")));
            case REVOKE -> revocation();
            case EXECUTE -> Optional.of(new Execute(at, by, days()));
            case EXECUTE_ALTERNATIVE -> Optional.of(new ExecuteAlternative(at, by, form.isChecked("accord")));
            case ERASE -> form.choice("motif", ErasureGround.class).map(ground -> new Erase(at, by, ground));
            case SUSPEND -> Optional.empty();
        };
    }

    private Optional<Notification> notification() {
        return form.day("jusqu")
                .map(until -> new Notification(
                        form.day("le").orElse(visit.today()),
                        form.isChecked("faits"),
                        form.isChecked("silence"),
                        form.isChecked("dossier"),
                        form.isChecked("responsable"),
                        until));
    }

    private Optional<DateRange> days() {
        return form.day("du")
                .flatMap(first ->
                        form.day("au").filter(last -> !last.isBefore(first)).map(last -> new DateRange(first, last)));
    }

    private Optional<Convocation> convocation() {
        return form.day("seance")
                .map(sitting ->
                        new Convocation(form.day("le").orElse(visit.today()), sitting, form.isChecked("urgence")));
    }

    private Authority authority() {
        return form.choice("autorite", Authority.class).orElse(Authority.CHEF_D_ETABLISSEMENT);
    }

    private Optional<SanctionTerms> terms() {
        return form.choice("sanction", SanctionKind.class).map(this::terms);
    }

    private SanctionTerms terms(SanctionKind kind) {
        var terms = SanctionTerms.of(kind)
                .withDays(number("jours"))
                .withHours(number("heures"))
                .withIsFromServiceAnnexe(form.isChecked("annexe"))
                .withIsOutsideSchool(form.isChecked("dehors"))
                .withIsAgreed(form.isChecked("accord"));
        var suspended = form.isChecked("sursis") ? terms.withSursis(new Sursis(form.day("fin"))) : terms;
        var alternative = number("alternative");
        return alternative == 0 ? suspended : suspended.withAlternativeHours(alternative);
    }

    private int number(String field) {
        return form.number(field).filter(any -> any > 0).orElse(0);
    }

    private Optional<SanctionCommand> revocation() {
        return form.choice("sanction", SanctionKind.class)
                .flatMap(kind -> form.day("le").map(day -> revocation(kind, day)));
    }

    private SanctionCommand revocation(SanctionKind deserved, LocalDate facts) {
        return new Revoke(visit.now(), visit.actor(), authority(), facts, deserved, Optional.empty());
    }
}
