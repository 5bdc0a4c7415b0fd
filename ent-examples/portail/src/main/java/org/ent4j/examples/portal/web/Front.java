package org.ent4j.examples.portal.web;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.school.OpenSchools;

/** The way in: who comes is recognised, what he may not do is refused with its reasons, and all else goes to its route. */
@Singleton
final class Front {

    private static final String SIGN_IN = "/connexion";

    /** No page of ours has a longer address. */
    private static final int LONGEST_PATH = 200;

    private static final int LONGEST_ADDRESS = 2_000;

    /** On a request that a route has answered. */
    private static final String ANSWERED = "answered";

    private final OpenSchools schools;
    private final Cookies cookies;
    private final Frames frames;
    private final Pages pages;
    private final PortalClock clock;
    private final Readiness readiness;

    @Inject
    Front(OpenSchools schools, Cookies cookies, Frames frames, Pages pages, PortalClock clock, Readiness readiness) {
        this.schools = schools;
        this.cookies = cookies;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
        this.readiness = readiness;
    }

    void handle(Route route, Context http) {
        http.attribute(ANSWERED, true);
        var waiting = readiness.waiting();
        if (waiting.isPresent()) {
            prepare(http, waiting.get().in(Requests.lang(http)));
            return;
        }
        var visit = visit(http, http.pathParamMap(), true);
        send(
                http,
                visit,
                refusal(route, visit, http).orElseGet(() -> route.handler().handle(visit)));
    }

    private Visit visit(Context http, Map<String, String> parameters, boolean isRead) {
        var session = cookies.session(http);
        var school = session.flatMap(known -> schools.find(known.site().school())
                .filter(there -> there.rights().knows(known.actor())));
        return new Visit(
                http.path(),
                parameters,
                Requests.query(http),
                isRead && (school.isPresent() || !http.isMultipart()) ? Requests.form(http) : Form.EMPTY,
                clock.now(),
                words(http),
                session.filter(stillHere -> school.isPresent()),
                school);
    }

    private Optional<Answer> refusal(Route route, Visit visit, Context http) {
        if (visit.path().length() > LONGEST_PATH
                || visit.parameters().values().stream().anyMatch(Front::isUnwritable)) {
            return Optional.of(noPage(visit));
        }
        if (route.verb() == Verb.POST && !isFromHere(visit, http)) {
            return Optional.of(forged(visit));
        }
        if (route.need() instanceof Need.Nothing) {
            return Optional.empty();
        }
        if (visit.visitor().isEmpty()) {
            return Optional.of(signInFirst(route, visit));
        }
        return visit.may(route.need()) ? Optional.empty() : Optional.of(denied(route, visit));
    }

    /** A form of another site is nobody's wish: it has no token, and browsers say where it comes from. */
    private boolean isFromHere(Visit visit, Context http) {
        return isFromThisOrigin(http)
                && visit.visitor()
                        .map(session -> cookies.isToken(session, visit.form().raw("token")))
                        .orElse(true);
    }

    private static boolean isFromThisOrigin(Context http) {
        var origin = http.header("Origin");
        return origin == null || origin.equals("null") && isSameSite(http) || isThisHost(origin, http);
    }

    private static boolean isSameSite(Context http) {
        return "same-origin".equals(http.header("Sec-Fetch-Site"));
    }

    private static boolean isThisHost(String origin, Context http) {
        try {
            return URI.create(origin).getAuthority().equals(http.host());
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            return false;
        }
    }

    private static Answer forged(Visit visit) {
        return new Answer.Refused(
                403,
                visit.in("Formulaire refusé", "Form refused"),
                List.of(visit.in(
                        "Ce formulaire ne vient pas de cette session. Rien n'a été fait : ouvrez de nouveau la page et recommencez.",
                        "This form is not of this session. Nothing was done: open the page again and start over.")));
    }

    private static Answer signInFirst(Route route, Visit visit) {
        return route.verb() == Verb.GET
                ? Answer.to(SIGN_IN + "?vers=" + URLEncoder.encode(visit.path(), StandardCharsets.UTF_8))
                : new Answer.Refused(
                        401,
                        visit.in("Connexion nécessaire", "Sign in first"),
                        List.of(visit.in(
                                "Votre session est terminée. Rien n'a été fait : connectez-vous et recommencez.",
                                "Your session has ended. Nothing was done: sign in and start over.")));
    }

    private static Answer denied(Route route, Visit visit) {
        var name = visit.school().names().of(visit.person());
        var why = visit.words().of(visit.school().rights().whyNot(visit.actor(), name, route.need()));
        return new Answer.Refused(
                403,
                visit.in("Vous n'avez pas le droit : %s", "You may not: %s")
                        .formatted(visit.words().of(route.what())),
                why);
    }

    private void send(Context http, Visit visit, Answer answer) {
        if (answer instanceof Answer.Moved moved) {
            moved.notice().ifPresent(notice -> cookies.notice(http, notice));
            http.status(303).header("Location", address(moved.to()));
        } else if (answer instanceof Answer.File file) {
            file.name()
                    .ifPresent(name -> http.header(
                            "Content-Disposition",
                            "attachment; filename*=UTF-8''"
                                    + URLEncoder.encode(name, StandardCharsets.UTF_8)
                                            .replace("+", "%20")));
            http.contentType(file.type()).result(file.bytes());
        } else if (answer instanceof Answer.Document document) {
            http.header("Content-Security-Policy", document.policy()).html(document.html());
        } else if (answer instanceof Answer.Refused refused) {
            page(http, visit, refused.status(), refused.title(), "web/refused", Map.of("why", refused.why()));
        } else if (answer instanceof Answer.Page page) {
            page(http, visit, page.status(), page.title(), page.template(), page.model());
        } else if (answer instanceof Answer.SignedIn signedIn) {
            cookies.session(http, signedIn.session());
            http.status(303).header("Location", signedIn.to());
        } else {
            cookies.endSession(http);
            http.status(303).header("Location", ((Answer.SignedOut) answer).to());
        }
    }

    /** One that a header can hold: what was typed into it is left out when it is a book. */
    private static String address(String to) {
        return to.length() > LONGEST_ADDRESS ? to.replaceAll("[?#].*$", "") : to;
    }

    private void page(Context http, Visit visit, int status, String title, String template, Map<String, Object> model) {
        var frame = frames.of(title, visit, cookies.takeNotice(http));
        http.status(status).html(pages.html(template, frame, model));
    }

    private void prepare(Context http, String doing) {
        http.status(503)
                .header("Retry-After", "2")
                .header("Refresh", "2")
                .html(pages.html(
                        "web/preparing",
                        bare(http, words(http).in("Préparation", "Preparing")),
                        Map.of("doing", doing)));
    }

    /** Of a page that knows nobody. */
    private static Frame bare(Context http, String title) {
        return new Frame(
                title,
                http.path(),
                words(http),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Words words(Context http) {
        return new Words(Requests.lang(http));
    }

    /** There is no such route; what a route itself does not find, it says in its own words. */
    void notFound(Context http) {
        if (http.attributeMap().containsKey(ANSWERED)) {
            return;
        }
        var visit = visit(http, Map.of(), false);
        send(http, visit, noPage(visit));
    }

    /** Nothing was done with what came. */
    void unreadable(Context http) {
        var visit = visit(http, Map.of(), false);
        var why = visit.in(
                "Ce qui a été envoyé est illisible ou trop lourd : un fichier a au plus %d Mo. Rien n'a été fait.",
                "What was sent cannot be read, or is too large: a file has at most %d MB. Nothing was done.");
        send(http, visit, Answer.unusable(visit, why.formatted(PortalServer.LARGEST_UPLOAD_MB)));
    }

    private static Answer noPage(Visit visit) {
        return Answer.notFound(
                visit, visit.in("Il n'y a pas de page à cette adresse.", "There is no page at this address."));
    }

    private static boolean isUnwritable(String parameter) {
        return parameter.isBlank() || parameter.chars().anyMatch(Character::isISOControl);
    }

    /** @param number under which the log tells more */
    void failed(Context http, String number) {
        var words = words(http);
        var title = words.in("Erreur", "Failure");
        http.status(500).html(pages.html("web/failed", bare(http, title), Map.of("number", number, "words", words)));
    }
}
