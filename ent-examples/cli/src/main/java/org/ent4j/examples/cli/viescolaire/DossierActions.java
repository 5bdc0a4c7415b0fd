package org.ent4j.examples.cli.viescolaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand.GiveReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Justify;
import org.ent4j.viescolaire.absence.AbsenceCommand.Lock;
import org.ent4j.viescolaire.absence.AbsenceCommand.NoteFollowUp;
import org.ent4j.viescolaire.absence.AbsenceCommand.RefuseReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Regularise;
import org.ent4j.viescolaire.absence.AbsenceCommand.Reopen;
import org.ent4j.viescolaire.absence.AbsenceCommand.Unlock;
import org.ent4j.viescolaire.absence.AbsenceCommand.Withdraw;
import org.ent4j.viescolaire.absence.FollowUp;
import org.ent4j.viescolaire.absence.Proof;
import org.ent4j.viescolaire.motif.MotifCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is done about a dossier, in the order in which people do it. */
final class DossierActions {

    @Option(names = "--dossier", paramLabel = "N", descriptionKey = "absences.dossier")
    private @Nullable Integer dossier;

    @Option(names = "--parts", paramLabel = "N", split = ",", descriptionKey = "absences.parts")
    private List<Integer> parts = List.of();

    @Mixin
    private final DossierJoining joining = new DossierJoining();

    @Mixin
    private final DossierNotice notice = new DossierNotice();

    @Option(names = "--unlock", descriptionKey = "absences.unlock")
    private boolean unlock;

    @Option(
            names = "--contact",
            paramLabel = "${bundle:label.kind}",
            converter = Chosen.OfFollowUp.class,
            descriptionKey = "absences.contact")
    private FollowUp.@Nullable Kind contact;

    @Option(
            names = "--justify",
            paramLabel = "${bundle:label.kind}",
            converter = Chosen.OfProof.class,
            descriptionKey = "absences.justify")
    private Proof.@Nullable Kind proof;

    @Option(names = "--reopen", descriptionKey = "absences.reopen")
    private boolean reopen;

    @Option(names = "--regularise", descriptionKey = "absences.regularise")
    private boolean regularise;

    @Option(names = "--refuse", paramLabel = "${bundle:label.text}", descriptionKey = "absences.refuse")
    private @Nullable String refuse;

    @Option(names = "--withdraw", paramLabel = "N", descriptionKey = "absences.withdraw")
    private @Nullable Integer withdraw;

    @Option(names = "--lock", descriptionKey = "absences.lock")
    private boolean lock;

    boolean isGiven() {
        return dossier != null;
    }

    /** @param hasMotif which is an action too, on a dossier */
    void check(boolean hasMotif) {
        var isAction = contact != null || proof != null || reopen || regularise || notice.isGiven();
        var isEnd = refuse != null || withdraw != null || lock;
        var isAny = unlock || isAction || isEnd || joining.isGiven();
        notice.check();
        joining.check(!isAction && !isEnd && !hasMotif);
        Usage.demand(
                dossier != null || !isAny && parts.isEmpty(),
                "ces actions se font sur un dossier : donnez --dossier",
                "these actions are done to a dossier: give --dossier");
        Usage.demand(
                dossier == null || isAny || hasMotif,
                "--dossier : que faire ? par exemple --motif, --justify, --regularise",
                "--dossier: what to do? for example --motif, --justify, --regularise");
    }

    void carryOut(Steps steps, Desk desk, PersonId pupil, Optional<MotifCode> motif, String comment) {
        if (dossier == null) {
            return;
        }
        var absences = desk.vieScolaire().absences();
        actions(desk, dossier, motif, comment)
                .forEach(action -> steps.then(action.label(), () -> absences.carryOut(pupil, action.command())));
    }

    private List<DossierStep> actions(Desk desk, int number, Optional<MotifCode> motif, String comment) {
        var actions = new ArrayList<DossierStep>();
        if (unlock) {
            actions.add(DossierStep.of(
                    "dossier déverrouillé", "dossier unlocked", new Unlock(desk.at(), desk.actor(), number, comment)));
        }
        joining.step(desk, number, Set.copyOf(parts)).ifPresent(actions::add);
        actions.addAll(completed(desk, number, motif, comment));
        actions.addAll(decided(desk, number, comment));
        notice.step(desk, number).ifPresent(actions::add);
        if (lock) {
            actions.add(
                    DossierStep.of("dossier verrouillé", "dossier locked", new Lock(desk.at(), desk.actor(), number)));
        }
        return actions;
    }

    private List<DossierStep> completed(Desk desk, int number, Optional<MotifCode> motif, String comment) {
        var at = desk.at();
        var by = desk.actor();
        var chosen = Set.copyOf(parts);
        var actions = new ArrayList<DossierStep>();
        Optional.ofNullable(contact)
                .ifPresent(kind ->
                        actions.add(new DossierStep(kind.label(), new NoteFollowUp(at, by, number, kind, comment))));
        motif.ifPresent(code -> actions.add(DossierStep.of(
                "motif donné : " + desk.label(code),
                "reason given: " + desk.label(code),
                new GiveReason(at, by, number, chosen, code, comment))));
        Optional.ofNullable(proof)
                .ifPresent(kind -> actions.add(
                        new DossierStep(kind.label(), new Justify(at, by, number, chosen, new Proof(kind, "")))));
        return actions;
    }

    private List<DossierStep> decided(Desk desk, int number, String comment) {
        var at = desk.at();
        var by = desk.actor();
        var chosen = Set.copyOf(parts);
        var actions = new ArrayList<DossierStep>();
        if (reopen) {
            actions.add(DossierStep.of("décision reprise", "decision taken back", new Reopen(at, by, number, chosen)));
        }
        if (regularise) {
            actions.add(DossierStep.of(
                    "dossier régularisé", "dossier regularised", new Regularise(at, by, number, chosen)));
        }
        Optional.ofNullable(refuse)
                .ifPresent(why -> actions.add(DossierStep.of(
                        "motif refusé", "reason refused", new RefuseReason(at, by, number, chosen, why))));
        Optional.ofNullable(withdraw)
                .ifPresent(part -> actions.add(
                        DossierStep.of("saisie retirée", "part withdrawn", new Withdraw(at, by, part, comment))));
        return actions;
    }
}
