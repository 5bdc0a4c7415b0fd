package org.ent4j.directory.account;

import io.vavr.control.Either;
import java.util.Optional;

/**
 * What became of a try. A refused try changes the account too: it is counted.
 *
 * @param change to be written before anybody hears the result, or guesses made at the same time would not be counted
 */
public record Answer<R>(Either<AccountRefusal, R> result, Optional<AccountChange> change) {

    static <R> Answer<R> refused(AccountRefusal why) {
        return new Answer<>(Either.left(why), Optional.empty());
    }

    static <R> Answer<R> refused(AccountRefusal why, AccountChange change) {
        return new Answer<>(Either.left(why), Optional.of(change));
    }

    static <R> Answer<R> done(R result, AccountChange change) {
        return new Answer<>(Either.right(result), Optional.of(change));
    }
}
