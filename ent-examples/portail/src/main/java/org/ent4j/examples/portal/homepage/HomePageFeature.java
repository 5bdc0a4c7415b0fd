package org.ent4j.examples.portal.homepage;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;

/** The public home page, and <i>Gestion page d'accueil</i>. */
public final class HomePageFeature implements Feature {

    private static final Need MANAGE = Need.task(Task.MANAGE_HOME_PAGE);

    private final PublicScreen visitors;
    private final VersionScreen versions;
    private final ShowingMoves showing;
    private final EditorScreen editor;
    private final BlockScreen blocks;

    @Inject
    HomePageFeature(
            PublicScreen visitors,
            VersionScreen versions,
            ShowingMoves showing,
            EditorScreen editor,
            BlockScreen blocks) {
        this.visitors = visitors;
        this.versions = versions;
        this.showing = showing;
        this.editor = editor;
        this.blocks = blocks;
    }

    @Override
    public List<Route> routes() {
        return Stream.of(ofVisitors(), ofVersions(), ofDrafts())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> ofVisitors() {
        return List.of(
                Route.get(
                        "/etablissements/{uai}",
                        Label.of("Page d'accueil publique", "Public home page"),
                        Need.NOTHING,
                        visitors::show),
                Route.get(
                        "/etablissements/{uai}/images/{image}",
                        Label.of("Une image de la page d'accueil", "A picture of the home page"),
                        Need.NOTHING,
                        visitors::picture),
                Route.get(
                        "/mentions-legales",
                        Label.of("Mentions légales", "Legal notice"),
                        Need.NOTHING,
                        visitors::legalNotice),
                Route.get(
                        "/accessibilite",
                        Label.of("Accessibilité", "Accessibility"),
                        Need.NOTHING,
                        visitors::accessibility));
    }

    private List<Route> ofVersions() {
        return List.of(
                Route.get(
                                "/page-accueil",
                                Label.of("Page d'accueil publique", "Public home page"),
                                MANAGE,
                                versions::show)
                        .in(Menu.ADMINISTRATION),
                Route.post(
                        "/page-accueil",
                        Label.of("Nouvelle version de la page", "New version of the page"),
                        MANAGE,
                        versions::draft),
                Route.post(
                        "/page-accueil/retirer",
                        Label.of("Retirer la page", "Withdraw the page"),
                        MANAGE,
                        showing::unpublish),
                Route.post(
                        "/page-accueil/annuler",
                        Label.of("Revenir à la version précédente", "Back to the version before"),
                        MANAGE,
                        showing::undo),
                Route.get(
                        "/page-accueil/images/{image}",
                        Label.of("Une image d'une version", "A picture of a version"),
                        MANAGE,
                        editor::picture),
                Route.get(
                        "/page-accueil/{version}",
                        Label.of("Une version de la page", "A version of the page"),
                        MANAGE,
                        editor::show),
                Route.get(
                        "/page-accueil/{version}/apercu",
                        Label.of("Aperçu de la page", "Preview of the page"),
                        MANAGE,
                        editor::preview),
                Route.post(
                        "/page-accueil/{version}/copier",
                        Label.of("Copier une version", "Copy a version"),
                        MANAGE,
                        versions::copy),
                Route.post(
                        "/page-accueil/{version}/publier",
                        Label.of("Publier une version", "Publish a version"),
                        MANAGE,
                        showing::publish),
                Route.post(
                        "/page-accueil/{version}/etat",
                        Label.of(
                                "Rétablir, déprogrammer, supprimer ou récupérer une version",
                                "Restore, unschedule, discard or recover a version"),
                        MANAGE,
                        showing::move));
    }

    private List<Route> ofDrafts() {
        return List.of(
                Route.post(
                        "/page-accueil/{version}/textes",
                        Label.of("Modifier les textes de la page", "Change the texts of the page"),
                        MANAGE,
                        editor::texts),
                Route.post(
                        "/page-accueil/{version}/bandeau",
                        Label.of("Changer le bandeau", "Change the banner"),
                        MANAGE,
                        editor::banner),
                Route.get(
                        "/page-accueil/{version}/blocs/nouveau",
                        Label.of("Nouveau bloc", "New block"),
                        MANAGE,
                        blocks::blank),
                Route.post(
                        "/page-accueil/{version}/blocs/nouveau",
                        Label.of("Ajouter un bloc", "Add a block"),
                        MANAGE,
                        blocks::add),
                Route.get(
                        "/page-accueil/{version}/blocs/{bloc}",
                        Label.of("Modifier un bloc", "Change a block"),
                        MANAGE,
                        blocks::filled),
                Route.post(
                        "/page-accueil/{version}/blocs/{bloc}",
                        Label.of("Modifier un bloc", "Change a block"),
                        MANAGE,
                        blocks::replace),
                Route.post(
                        "/page-accueil/{version}/blocs/{bloc}/place",
                        Label.of("Déplacer un bloc", "Move a block"),
                        MANAGE,
                        blocks::move),
                Route.post(
                        "/page-accueil/{version}/blocs/{bloc}/supprimer",
                        Label.of("Supprimer un bloc", "Remove a block"),
                        MANAGE,
                        blocks::remove));
    }
}
