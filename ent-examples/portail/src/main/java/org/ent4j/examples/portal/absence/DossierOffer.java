package org.ent4j.examples.portal.absence;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.absence.DossierLife;
import org.ent4j.viescolaire.absence.DossierLife.Move;
import org.ent4j.viescolaire.absence.DossierState;
import org.ent4j.viescolaire.absence.FollowUp;
import org.ent4j.viescolaire.absence.Means;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.absence.Proof;
import org.ent4j.viescolaire.absence.SettlementLife;
import org.ent4j.viescolaire.rights.Act;

/** What somebody may do to a dossier now: what the tables of its life allow, to those whom the rules of access do. */
record DossierOffer(Visit visit, AbsenceFile file, Dossier dossier, DossierWords words) {

    private static final Set<SettlementLife.Move> DECISIONS = new TreeSet<>(
            Set.of(SettlementLife.Move.REGULARISE, SettlementLife.Move.REFUSE, SettlementLife.Move.REOPEN));

    /** @param guardians who may be told */
    DossierForms forms(Set<PersonId> guardians) {
        var treats = mayTreat() && allows(Move.TREAT);
        var completes = (mayTreat() || visit.may(Need.act(Act.COMPLETE_ABSENCES))) && allows(Move.COMPLETE);
        return new DossierForms(
                completes && allow(SettlementLife.Move.GIVE_REASON)
                        ? Options.motifs(words.policy(), dossier.type().motifs(), isFamily())
                        : Map.of(),
                completes && allow(SettlementLife.Move.JUSTIFY) ? proofs() : Map.of(),
                mayTreat() && allows(Move.COMPLETE) ? decisions() : List.of(),
                treats
                        ? Options.of(Arrays.asList(FollowUp.Kind.values()), each -> words.capital(each.label()))
                        : Map.of(),
                treats ? Options.of(Arrays.asList(Means.values()), each -> words.capital(each.label())) : Map.of(),
                treats ? recipients(guardians) : Map.of(),
                treats ? models() : Map.of(),
                mayTreat() ? locks() : List.of(),
                mayTreat() && allows(Move.GROUP) ? others() : Map.of(),
                mayTreat() && allows(Move.CHANGE_PARTS) ? collectives() : Map.of(),
                mayTreat() && allows(Move.CHANGE_PARTS) && dossier.parts().size() > 1);
    }

    boolean mayTreat() {
        return visit.may(Need.act(Act.TREAT_ABSENCES));
    }

    private boolean isFamily() {
        return !visit.actor().capacity().isStaff();
    }

    private boolean allows(Move move) {
        return DossierLife.TABLE.next(dossier.state(), move).isPresent();
    }

    /** Whether any part does. */
    private boolean allow(SettlementLife.Move move) {
        return dossier.parts().stream()
                .anyMatch(part ->
                        SettlementLife.TABLE.next(part.settlement(), move).isPresent());
    }

    private Map<String, String> proofs() {
        return Options.of(Arrays.asList(Proof.Kind.values()), each -> words.capital(each.label()));
    }

    private List<Button> decisions() {
        return DECISIONS.stream()
                .filter(this::allow)
                .map(move -> new Button(move.name(), words.capital(move.label())))
                .toList();
    }

    private List<Button> locks() {
        return Stream.of(Move.LOCK, Move.UNLOCK)
                .filter(this::allows)
                .map(move -> new Button(move.name(), words.capital(move.label())))
                .toList();
    }

    private Map<String, String> recipients(Set<PersonId> guardians) {
        var options = new LinkedHashMap<String, String>();
        guardians.stream()
                .sorted()
                .forEach(
                        each -> options.put(each.value(), visit.school().names().of(each)));
        return options;
    }

    private Map<String, String> models() {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(NoticeModel.values())
                .forEach(model -> options.put(model.key(), words.words().of(model.label())));
        return options;
    }

    private Map<String, String> collectives() {
        var options = new LinkedHashMap<String, String>();
        dossier.parts().stream()
                .filter(part -> part.origin().source() == Source.COLLECTIVE)
                .forEach(part -> options.put(part.origin().ref(), words.when(part.period())));
        return options;
    }

    private Map<String, String> others() {
        var options = new LinkedHashMap<String, String>();
        file.live().stream()
                .filter(other -> other.number() != dossier.number() && other.type() == dossier.type())
                .filter(other -> other.state() != DossierState.VERROUILLE)
                .forEach(other -> options.put(
                        String.valueOf(other.number()), "n° %d, %s".formatted(other.number(), words.when(other))));
        return options;
    }
}
