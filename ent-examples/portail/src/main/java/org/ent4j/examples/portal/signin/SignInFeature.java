package org.ent4j.examples.portal.signin;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.account.signin.SignInRule;
import org.ent4j.examples.portal.demo.DemoSignIn;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.school.Site;
import org.ent4j.examples.portal.school.Sites;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.examples.portal.web.Session;
import org.ent4j.examples.portal.web.Sessions;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Capacity;

/** Signing in, going to another site (C8), signing out. */
public final class SignInFeature implements Feature {

    private static final String HOME = "/";
    private static final int SHOWN = 200;

    private final Desks desks;
    private final Sites sites;
    private final Sessions sessions;

    @Inject
    SignInFeature(Desks desks, Sites sites, Sessions sessions) {
        this.desks = desks;
        this.sites = sites;
        this.sessions = sessions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/connexion", Label.of("Se connecter", "Sign in"), Need.NOTHING, this::choose),
                Route.get(
                        "/connexion/{rule}",
                        Label.of("Choisir une personne", "Choose a person"),
                        Need.NOTHING,
                        this::desk),
                Route.post("/connexion", Label.of("Se connecter", "Sign in"), Need.NOTHING, this::signIn),
                Route.post("/site", Label.of("Changer de site", "Go to another site"), Need.SIGNED_IN, this::move),
                Route.post("/deconnexion", Label.of("Se déconnecter", "Sign out"), Need.SIGNED_IN, this::signOut));
    }

    private Answer choose(Visit visit) {
        return Answer.page(
                visit.in("Connexion", "Sign in"),
                "signin/choose",
                new ChoosePage(DemoSignIn.TABLE.rules(), desks.known(), target(visit)));
    }

    private Answer desk(Visit visit) {
        var wanted = visit.parameter("rule");
        return DemoSignIn.TABLE.rules().stream()
                .filter(rule -> rule.id().equals(wanted))
                .findFirst()
                .map(rule -> desk(visit, rule))
                .orElseGet(
                        () -> Answer.notFound(visit, visit.in("Ce guichet n'existe pas.", "There is no such desk.")));
    }

    private Answer desk(Visit visit, SignInRule rule) {
        var text = visit.query().textOr("q", "");
        var found = desks.people(rule, text);
        return Answer.page(
                visit.words().of(rule.label()),
                "signin/desk",
                new DeskPage(
                        rule,
                        found.stream().limit(SHOWN).toList(),
                        Math.max(0, found.size() - SHOWN),
                        text,
                        target(visit)));
    }

    /** Somewhere within the portal. */
    private static String target(Visit visit) {
        return visit.query().text("vers").filter(SignInFeature::isWithin).orElse(HOME);
    }

    /** Browsers leave out tabs and ends of lines, and take a backslash for a slash: with them, it could be another host. */
    private static boolean isWithin(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(sign -> sign == '\\' || Character.isISOControl(sign));
    }

    private Answer signIn(Visit visit) {
        var person = visit.form().text("person").map(PersonId::new);
        var site = person.flatMap(known -> sites.of(known).stream()
                .filter(each -> site(visit).map(each::equals).orElse(true))
                .findFirst());
        return site.isEmpty()
                ? Answer.unusable(
                        visit,
                        visit.in(
                                "Cette personne n'est plus dans l'annuaire.",
                                "This person is no longer in the directory."))
                : new Answer.SignedIn(
                        begin(visit, person.orElseThrow(), site.get()),
                        visit.form()
                                .text("vers")
                                .filter(SignInFeature::isWithin)
                                .orElse(HOME));
    }

    /** In the place of the session that this browser had. */
    private Session begin(Visit visit, PersonId person, Site site) {
        visit.visitor().ifPresent(sessions::end);
        return sessions.begin(person, site);
    }

    private static Optional<Site> site(Visit visit) {
        var school = visit.form().text("school").map(StructureId::new);
        var capacity = visit.form().choice("capacity", Capacity.class);
        return school.flatMap(where -> capacity.map(what -> new Site(where, what)));
    }

    private Answer move(Visit visit) {
        return site(visit)
                .filter(sites.of(visit.person())::contains)
                .map(site -> {
                    sessions.move(visit.session(), site);
                    return Answer.to(HOME);
                })
                .orElseGet(() -> Answer.notFound(
                        visit, visit.in("Ce site n'est pas un des vôtres.", "This site is not one of yours.")));
    }

    private Answer signOut(Visit visit) {
        sessions.end(visit.session());
        return new Answer.SignedOut("/connexion");
    }
}
