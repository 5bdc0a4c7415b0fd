package org.ent4j.examples.portal.timetable.imports;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.rights.PortalRole;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.text.Label;

/** Import of the timetable, from the file of its software to what everybody sees. */
public final class ImportFeature implements Feature {

    static final String HOME = "/import-emploi-du-temps";
    static final String RECONCILE = HOME + "/rapprochement";
    static final String LABELS = HOME + "/libelles";
    static final String PREVIEW = HOME + "/apercu";
    static final String HISTORY = HOME + "/publications";
    static final String REPORTS = HOME + "/bilans";

    private static final Need IMPORT = Need.role(PortalRole.IMPORT_TIMETABLE);

    private final ImportScreen files;
    private final ReconcileScreen reconcile;
    private final ItemScreen item;
    private final LabelsScreen labels;
    private final PreviewScreen preview;
    private final PublishScreen publish;
    private final HistoryScreen history;
    private final ReportsScreen reports;

    @Inject
    ImportFeature(
            ImportScreen files,
            ReconcileScreen reconcile,
            ItemScreen item,
            LabelsScreen labels,
            PreviewScreen preview,
            PublishScreen publish,
            HistoryScreen history,
            ReportsScreen reports) {
        this.files = files;
        this.reconcile = reconcile;
        this.item = item;
        this.labels = labels;
        this.preview = preview;
        this.publish = publish;
        this.history = history;
        this.reports = reports;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, Label.of("Import de l'emploi du temps", "Import of the timetable"), IMPORT, files::show)
                        .in(Menu.PEDAGOGY),
                Route.post(HOME, Label.of("Déposer un emploi du temps", "Send a timetable"), IMPORT, files::send),
                Route.post(HOME + "/abandon", Label.of("Abandonner un dépôt", "Give a file up"), IMPORT, files::drop),
                Route.get(
                        HOME + "/fichier-exemple",
                        Label.of("Télécharger le fichier d'exemple", "Download the sample file"),
                        IMPORT,
                        files::sample),
                Route.get(RECONCILE, Label.of("Rapprocher", "Reconcile"), IMPORT, reconcile::show),
                Route.post(RECONCILE, Label.of("Décider d'un rapprochement", "Decide"), IMPORT, reconcile::decide),
                Route.post(
                        RECONCILE + "/suggestions",
                        Label.of("Accepter les suggestions sûres", "Take what is sure"),
                        IMPORT,
                        reconcile::suggested),
                Route.post(
                        RECONCILE + "/annulation",
                        Label.of("Revenir sur une décision", "Take a decision back"),
                        IMPORT,
                        reconcile::undo),
                Route.get(
                        RECONCILE + "/element",
                        Label.of("Rapprocher un élément", "Reconcile an item"),
                        IMPORT,
                        item::show),
                Route.get(LABELS, Label.of("Expliquer les libellés", "Explain labels"), IMPORT, labels::show),
                Route.post(LABELS, Label.of("Décider d'un libellé", "Decide on a label"), IMPORT, labels::decide),
                Route.post(
                        LABELS + "/annulation",
                        Label.of("Revenir sur un libellé", "Take a label back"),
                        IMPORT,
                        labels::undo),
                Route.get(PREVIEW, Label.of("Voir l'aperçu", "Look at the preview"), IMPORT, preview::show),
                Route.post(
                        HOME + "/publication",
                        Label.of("Publier l'emploi du temps", "Publish the timetable"),
                        IMPORT,
                        publish::publish),
                Route.get(HISTORY, Label.of("Publications", "Publications"), IMPORT, history::show),
                Route.post(
                        HISTORY + "/retablissement",
                        Label.of("Rétablir une publication", "Restore a publication"),
                        IMPORT,
                        history::restore),
                Route.get(REPORTS, Label.of("Bilans d'import", "Import reports"), IMPORT, reports::show));
    }

    /** Every step after the first needs a file. */
    static Answer nothingSent(Visit visit) {
        return Answer.to(
                HOME,
                Notice.refused(visit.in(
                        "Aucun fichier n'est déposé : commencez par en déposer un.",
                        "No file was sent: begin by sending one.")));
    }
}
