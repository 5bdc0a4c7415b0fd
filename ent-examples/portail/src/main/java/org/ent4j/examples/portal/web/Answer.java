package org.ent4j.examples.portal.web;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;

/** What a route answers. */
public sealed interface Answer {

    /**
     * A page.
     *
     * @param template {@code "rollcall/day"}, whose parameters are {@code Frame frame} and those of the model
     * @param model by the names of the template's parameters
     */
    record Page(int status, String title, String template, Map<String, Object> model) implements Answer {}

    /** Go there: the answer to a form that was taken. */
    record Moved(String to, Optional<Notice> notice) implements Answer {}

    /** A file to keep, or to be shown in its place when it has no name. */
    record File(Optional<String> name, String type, byte[] bytes) implements Answer {}

    /**
     * A whole page of HTML that a module made.
     *
     * @param policy its content security policy, which takes the place of the portal's
     */
    record Document(String html, String policy) implements Answer {}

    /** Nothing was done, and this is why. */
    record Refused(int status, String title, List<String> why) implements Answer {}

    /** Somebody is signed in from now on. */
    record SignedIn(Session session, String to) implements Answer {}

    /** Nobody is any more. */
    record SignedOut(String to) implements Answer {}

    static Answer page(String title, String template, Object page) {
        return new Page(200, title, template, Map.of("page", page));
    }

    /** A form that is shown again, with what is wrong with it. */
    static Answer again(String title, String template, Object page) {
        return new Page(422, title, template, Map.of("page", page));
    }

    static Answer to(String path) {
        return new Moved(path, Optional.empty());
    }

    static Answer to(String path, Notice notice) {
        return new Moved(path, Optional.of(notice));
    }

    static Answer download(String name, String type, byte[] bytes) {
        return new File(Optional.of(name), type, bytes);
    }

    static Answer shown(String type, byte[] bytes) {
        return new File(Optional.empty(), type, bytes);
    }

    /** What a module decided: back to a page, with what was done or why not. */
    static Answer moved(Visit visit, Either<? extends Refusal, ?> outcome, String to, String done) {
        return outcome.fold(
                refusal -> to(to, Notice.refused(visit.words(), refusal.reasons())), any -> to(to, Notice.done(done)));
    }

    /** What a module lets the visitor see, or why not. */
    static <T> Answer shown(Visit visit, Either<? extends Refusal, T> seen, Function<T, Answer> page) {
        return seen.fold(refusal -> refused(visit, refusal.reasons()), page);
    }

    /** A module says no. */
    static Answer refused(Visit visit, List<? extends Reason> why) {
        return new Refused(
                403,
                visit.words().in("Action refusée", "Refused"),
                visit.words().of(why));
    }

    /** There is no such thing, or the visitor has no business with it: the two look the same. */
    static Answer notFound(Visit visit, String why) {
        return new Refused(404, visit.words().in("Introuvable", "Not found"), List.of(why));
    }

    /** Something sent cannot be understood. */
    static Answer unusable(Visit visit, String why) {
        return new Refused(400, visit.words().in("Demande incomprise", "Not understood"), List.of(why));
    }
}
