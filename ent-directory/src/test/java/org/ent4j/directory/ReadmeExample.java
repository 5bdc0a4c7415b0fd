package org.ent4j.directory;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import org.ent4j.directory.account.AccountPolicy;
import org.ent4j.directory.account.Circumstance;
import org.ent4j.directory.account.SecretTools;
import org.ent4j.directory.account.crypto.Argon2Hasher;
import org.ent4j.directory.account.crypto.HmacOneTimeCodes;
import org.ent4j.directory.account.crypto.SecureCodes;
import org.ent4j.directory.account.crypto.ZxcvbnStrength;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.privacy.Access;
import org.ent4j.directory.privacy.Retention;
import org.ent4j.directory.privacy.json.PersonDataJson;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;

/** The code of the README. */
final class ReadmeExample {

    private ReadmeExample() {}

    static void importAndList(DataSource database, Path folder, LocalDate today, Appendable out) throws IOException {
        var directory = Directory.on(JooqDirectory.on(database).migrate());
        var planned = directory.plan(AafFeed.folder(folder), ImportPolicy.usual(today));
        if (planned.isLeft()) {
            out.append(Messages.render(planned.getLeft(), Lang.FR)); // nothing was written
            return;
        }
        var plan = planned.get();
        for (var issue : plan.issues()) {
            out.append(issue.line(Lang.FR)).append('\n'); // file:line (id) : what is wrong
        }
        out.append(plan.fates().toString()); // {CREATE=3, UPDATE=1, UNCHANGED=640, DISAPPEARED=2}
        directory.apply(plan);
        var school = directory.structure(Uai.of("0869901V")).orElseThrow();
        for (var teacher : directory.teachers(school.id())) {
            out.append(teacher.name().display());
        }
    }

    static Secret activationCode(
            JooqDirectory directoryStore,
            List<Person> people,
            Person person,
            SecretKey masterKey,
            SecureRandom chance,
            ZonedDateTime now,
            Circumstance how) {
        var tools = new SecretTools(
                Argon2Hasher.usual(),
                new SecureCodes(chance),
                new ZxcvbnStrength(),
                new HmacOneTimeCodes(masterKey, chance));
        var accounts = Accounts.on(directoryStore.accounts(), AccountPolicy.USUAL, tools);
        accounts.apply(accounts.plan(people, now)); // after each import
        var code = accounts.issueActivationCode(person.id(), how); // for the letter, this once
        return code.get();
    }

    static String purgeAndExport(
            JooqDirectory directoryStore, Person person, PersonId delegate, ZonedDateTime now, Access access) {
        var privacy = Privacy.on(directoryStore.privacy(), Retention.USUAL);
        var plan = privacy.plan(now); // who is due and why, who is not yet and when, how much goes
        privacy.apply(plan, new Access(now.toInstant(), Optional.of(delegate), "purge of December"));
        var json = PersonDataJson.text(privacy.export(person.id(), access)); // leaves an entry in the trace
        return json;
    }
}
