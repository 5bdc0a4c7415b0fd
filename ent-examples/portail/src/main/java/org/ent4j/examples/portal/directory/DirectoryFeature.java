package org.ent4j.examples.portal.directory;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.rights.PortalRole;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;

/** The annuaire: whom somebody finds, what he sees of them, and what administrators do with accounts. */
public final class DirectoryFeature implements Feature {

    static final Need SEARCH = Need.role(PortalRole.SEARCH_PEOPLE);
    static final Need MANAGE = Need.role(PortalRole.MANAGE_PEOPLE);
    static final Need RESET = Need.role(PortalRole.RESET_PASSWORDS);

    private final SearchScreen search;
    private final PersonScreen person;
    private final SelectionScreen selection;
    private final LettersScreen letters;
    private final PasswordScreen passwords;

    @Inject
    DirectoryFeature(
            SearchScreen search,
            PersonScreen person,
            SelectionScreen selection,
            LettersScreen letters,
            PasswordScreen passwords) {
        this.search = search;
        this.person = person;
        this.selection = selection;
        this.letters = letters;
        this.passwords = passwords;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(SearchMode.SIMPLE.path(), Label.of("Annuaire", "Directory"), SEARCH, search::simple)
                        .in(Menu.SERVICES),
                Route.get(
                        SearchMode.ADVANCED.path(),
                        Label.of("Recherche avancée dans l'annuaire", "Advanced search of people"),
                        SEARCH,
                        search::advanced),
                Route.get(
                        SearchMode.TECHNICAL.path(),
                        Label.of("Recherche technique dans l'annuaire", "Technical search of people"),
                        MANAGE,
                        search::technical),
                Route.get(
                        "/annuaire/personnes/{person}",
                        Label.of("Voir la fiche d'une personne", "See a person"),
                        SEARCH,
                        person::show),
                Route.post(
                        "/annuaire/selection/fichier",
                        Label.of("Télécharger une liste de personnes", "Download a list of people"),
                        MANAGE,
                        selection::download),
                Route.post(
                        "/annuaire/selection/suspendre",
                        Label.of("Suspendre des comptes", "Suspend accounts"),
                        MANAGE,
                        selection::suspend),
                Route.post(
                        "/annuaire/selection/retablir",
                        Label.of("Rétablir des comptes suspendus", "Resume suspended accounts"),
                        MANAGE,
                        selection::resume),
                Route.post(
                        "/annuaire/selection/courriers",
                        Label.of("Préparer les courriers d'identifiants", "Prepare letters of credentials"),
                        MANAGE,
                        letters::plan),
                Route.post(
                        "/annuaire/selection/courriers/imprimer",
                        Label.of("Imprimer les courriers d'identifiants", "Print letters of credentials"),
                        MANAGE,
                        letters::print),
                Route.get(
                                "/administrateurs",
                                Label.of("Administrateurs de l'ENT", "Administrators of the portal"),
                                RESET,
                                passwords::administrators)
                        .in(Menu.ADMINISTRATION),
                Route.post(
                        "/annuaire/personnes/{person}/mot-de-passe",
                        Label.of("Réinitialiser un mot de passe", "Reset a password"),
                        RESET,
                        passwords::reset));
    }
}
