package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCOUNT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.account.ExternalMail;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.account.PendingCode;
import org.ent4j.directory.account.PendingReset;
import org.ent4j.directory.account.password.FailedTries;
import org.ent4j.directory.account.secret.SealedKey;
import org.ent4j.directory.account.secret.SecretHash;
import org.ent4j.directory.account.totp.Enrolment;
import org.ent4j.model.id.PersonId;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** An account as the row of {@code dir_account}, both ways. */
final class AccountRow {

    private AccountRow() {}

    static @Nullable Object[] of(Account account) {
        var factor = account.secondFactor();
        return new @Nullable Object[] {
            account.person().value(),
            account.login().value(),
            account.state().name(),
            account.since(),
            account.activation().map(AccountRow::hash).orElse(null),
            account.activation().map(AccountRow::expires).orElse(null),
            account.reset().map(PendingReset::code).map(AccountRow::hash).orElse(null),
            account.reset().map(PendingReset::code).map(AccountRow::expires).orElse(null),
            account.reset().map(PendingReset::failures).orElse(0),
            account.password().map(SecretHash::encoded).orElse(null),
            account.tries().count(),
            account.tries().last().map(AccountRow::time).orElse(null),
            account.firstSignIn().map(AccountRow::time).orElse(null),
            account.lastSignIn().map(AccountRow::time).orElse(null),
            factor.map(each -> each.key().sealed()).orElse(null),
            factor.map(Enrolment::confirmed).orElse(false),
            factor.map(Enrolment::lastStep).orElse(-1L),
            account.externalMail().map(ExternalMail::address).orElse(null),
            account.externalMail()
                    .flatMap(ExternalMail::proof)
                    .map(AccountRow::hash)
                    .orElse(null),
            account.externalMail()
                    .flatMap(ExternalMail::proof)
                    .map(AccountRow::expires)
                    .orElse(null),
            account.internalMail().orElse(null),
            account.version() + 1
        };
    }

    /** What stands in the row itself; aliases, states of before and recovery codes come besides. */
    static Account.Builder read(Record row) {
        var builder = Account.builder();
        builder.person(new PersonId(row.get(DIR_ACCOUNT.PERSON_ID)))
                .login(new Login(row.get(DIR_ACCOUNT.LOGIN)))
                .state(AccountState.valueOf(row.get(DIR_ACCOUNT.STATE)))
                .since(row.get(DIR_ACCOUNT.SINCE))
                .tries(new FailedTries(row.get(DIR_ACCOUNT.TRIES), instant(row, DIR_ACCOUNT.LAST_TRY)))
                .firstSignIn(instant(row, DIR_ACCOUNT.FIRST_SIGN_IN))
                .lastSignIn(instant(row, DIR_ACCOUNT.LAST_SIGN_IN))
                .password(
                        Optional.ofNullable(row.get(DIR_ACCOUNT.PASSWORD_HASH)).map(SecretHash::new))
                .internalMail(Optional.ofNullable(row.get(DIR_ACCOUNT.INTERNAL_MAIL)))
                .version(row.get(DIR_ACCOUNT.VERSION));
        codes(row, builder);
        return builder;
    }

    private static void codes(Record row, Account.Builder builder) {
        var reset = code(row, DIR_ACCOUNT.RESET_HASH, DIR_ACCOUNT.RESET_EXPIRES);
        var proof = code(row, DIR_ACCOUNT.MAIL_HASH, DIR_ACCOUNT.MAIL_EXPIRES);
        builder.activation(code(row, DIR_ACCOUNT.ACTIVATION_HASH, DIR_ACCOUNT.ACTIVATION_EXPIRES));
        builder.reset(reset.map(code -> new PendingReset(code, row.get(DIR_ACCOUNT.RESET_FAILURES))));
        builder.externalMail(Optional.ofNullable(row.get(DIR_ACCOUNT.EXTERNAL_MAIL))
                .map(address -> new ExternalMail(address, proof)));
        builder.secondFactor(Optional.ofNullable(row.get(DIR_ACCOUNT.FACTOR_KEY))
                .map(key -> new Enrolment(
                        new SealedKey(key), row.get(DIR_ACCOUNT.FACTOR_CONFIRMED), row.get(DIR_ACCOUNT.FACTOR_STEP))));
    }

    private static Optional<PendingCode> code(Record row, Field<String> hash, Field<OffsetDateTime> expires) {
        return Optional.ofNullable(row.get(hash))
                .map(text -> new PendingCode(
                        new SecretHash(text), instant(row, expires).orElseThrow()));
    }

    private static Optional<Instant> instant(Record row, Field<OffsetDateTime> field) {
        return Optional.ofNullable(row.get(field)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String hash(PendingCode code) {
        return code.hash().encoded();
    }

    private static OffsetDateTime expires(PendingCode code) {
        return time(code.expires());
    }
}
