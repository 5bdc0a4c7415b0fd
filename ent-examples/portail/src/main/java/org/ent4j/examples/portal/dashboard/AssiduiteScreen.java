package org.ent4j.examples.portal.dashboard;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.Awaiting;
import org.ent4j.viescolaire.dashboard.AssiduiteBoard;
import org.ent4j.viescolaire.dashboard.DossierGroup;

/** The tableau de bord assiduité: what waits for somebody. */
final class AssiduiteScreen {

    private AssiduiteScreen() {}

    static Answer show(Visit visit) {
        var boards = visit.school().vieScolaire().boards();
        var page = boards.assiduite(visit.actor(), visit.now())
                .flatMap(board -> boards.leftOut(visit.actor()).map(leftOut -> page(visit, board, leftOut)));
        return Answer.shown(
                visit,
                page,
                shown -> Answer.page(
                        visit.in("Tableau de bord assiduité", "Attendance dashboard"), "dashboard/assiduite", shown));
    }

    private static AssiduitePage page(Visit visit, AssiduiteBoard board, List<PersonId> leftOut) {
        return new AssiduitePage(
                visit.today(),
                rollCalls(visit, board.appels()),
                awaiting(visit, board.dossiers()),
                states(visit, board.dossiers()),
                List.of(
                        new Figure(
                                board.alerts().nonVues(), visit.in("non vues", "not seen"), "/alertes?etat=non-vues"),
                        new Figure(board.alerts().vues(), visit.in("vues", "seen"), "/alertes?etat=vues")),
                leftOut.stream().map(visit.school().names()::of).toList());
    }

    private static List<Figure> rollCalls(Visit visit, AssiduiteBoard.Appels appels) {
        return List.of(
                rollCalls(visit, appels.sansDossier(), RollCallFilter.WITHOUT_DOSSIER),
                rollCalls(visit, appels.avecDossier(), RollCallFilter.WITH_DOSSIER),
                rollCalls(visit, appels.nonSaisi(), RollCallFilter.NOT_TAKEN));
    }

    private static Figure rollCalls(Visit visit, int number, RollCallFilter filter) {
        return new Figure(number, visit.words().of(filter.label()), CpeScreen.path(visit.today(), filter));
    }

    private static List<Figure> awaiting(Visit visit, AssiduiteBoard.Dossiers dossiers) {
        return Stream.of(Awaiting.values())
                .map(each -> new Figure(
                        dossiers.awaiting().getOrDefault(each, 0),
                        visit.words().of(each.label()),
                        "/absences?attente=" + each))
                .toList();
    }

    private static List<Figure> states(Visit visit, AssiduiteBoard.Dossiers dossiers) {
        return Stream.of(DossierGroup.values())
                .map(group ->
                        new Figure(number(dossiers, group), visit.words().of(group.label()), "/absences?etat=" + group))
                .toList();
    }

    private static int number(AssiduiteBoard.Dossiers dossiers, DossierGroup group) {
        return switch (group) {
            case NOUVEAU -> dossiers.nouveau();
            case EN_COURS -> dossiers.enCours();
            case JUSTIFIE -> dossiers.justifie();
            case NON_JUSTIFIE -> dossiers.nonJustifie();
        };
    }
}
