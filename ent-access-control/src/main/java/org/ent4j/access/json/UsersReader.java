package org.ent4j.access.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.ent4j.access.change.RightsDefect.DuplicateId;
import org.ent4j.access.json.JsonDefect.Malformed;
import org.ent4j.access.population.User;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Label;

/** Reads users one by one, as they are asked for. */
final class UsersReader extends AbstractSpliterator<User> implements Closeable {

    private static final Label EXPECTED = Label.of("un tableau JSON d'utilisateurs", "a JSON array of users");
    private static final Label MORE = Label.of("du texte après la fin du tableau", "text after the end of the array");

    private static final Label USER = Label.of("utilisateur", "user");

    private final FeedSource source;
    private final Consumer<? super Issue> issues;
    private final Findings findings;
    private final ElementParser elements;
    private final Set<PersonId> seen = new HashSet<>();
    private Optional<Chars> chars = Optional.empty();
    private Optional<Walk> walk = Optional.empty();
    private boolean isOver;
    private int place;

    UsersReader(FeedSource source, Consumer<? super Issue> issues) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
        this.source = source;
        this.issues = issues;
        this.findings = new Findings(source.name(), issues);
        this.elements = new ElementParser(findings);
    }

    @Override
    public boolean tryAdvance(Consumer<? super User> action) {
        try {
            return advance(action);
        } catch (FeedRefused refused) {
            issues.accept(refused.issue());
        } catch (IOException unreadable) {
            findings.fatal(new FeedRefusal.Unreadable(String.valueOf(unreadable.getMessage())));
        }
        isOver = true;
        return false;
    }

    private boolean advance(Consumer<? super User> action) throws IOException {
        if (!isOver && chars.isEmpty()) {
            begin();
        }
        while (!isOver) {
            var user = next();
            if (user.isPresent()) {
                action.accept(user.get());
                return true;
            }
        }
        return false;
    }

    private void begin() throws IOException {
        var opened = Chars.of(source, JsonText.LIMITS.bytes());
        chars = Optional.of(opened);
        var refusal = Root.refusal(opened, '[', EXPECTED);
        refusal.ifPresent(findings::fatal);
        if (refusal.isEmpty()) {
            walk = Optional.of(Walk.array(opened, findings::malformed));
        }
        isOver = refusal.isPresent();
    }

    private Optional<User> next() throws IOException {
        var users = walk.orElseThrow();
        var from = chars.orElseThrow();
        if (!users.hasNext()) {
            end(from);
            return Optional.empty();
        }
        var slice = SliceScanner.scan(from);
        users.passed(slice.broken());
        return user(slice);
    }

    private void end(Chars from) throws IOException {
        isOver = true;
        if (from.peekAfterBlanks() != Chars.END) {
            findings.malformed(new Malformed(from.line(), from.column(), MORE));
        }
    }

    private Optional<User> user(Slice slice) {
        var fallback = "users[" + place + "]";
        place++;
        return elements.parse(slice, "users", fallback, "id")
                .flatMap(element -> UserParts.user(element).filter(user -> isNew(user, element)));
    }

    private boolean isNew(User user, Element element) {
        var isNew = seen.add(user.id());
        if (!isNew) {
            findings.error(element.where(), new DuplicateId(USER, user.id().value()));
        }
        return isNew;
    }

    @Override
    public void close() {
        try {
            if (chars.isPresent()) {
                chars.get().close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(source + " cannot be closed.\nMaybe its disk is gone.", broken);
        }
    }
}
