package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCESS_TRACE;
import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCOUNT;
import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCOUNT_BEFORE;
import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCOUNT_EVENT;
import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCOUNT_RECOVERY;
import static org.ent4j.directory.jooq.generated.Tables.DIR_AFFILIATION;
import static org.ent4j.directory.jooq.generated.Tables.DIR_AFFILIATION_CODE;
import static org.ent4j.directory.jooq.generated.Tables.DIR_CORRESPONDENT;
import static org.ent4j.directory.jooq.generated.Tables.DIR_FREE_GROUP;
import static org.ent4j.directory.jooq.generated.Tables.DIR_FREE_GROUP_MEMBER;
import static org.ent4j.directory.jooq.generated.Tables.DIR_GUARDIANSHIP;
import static org.ent4j.directory.jooq.generated.Tables.DIR_LOGIN;
import static org.ent4j.directory.jooq.generated.Tables.DIR_MEMBERSHIP;
import static org.ent4j.directory.jooq.generated.Tables.DIR_MISSION;
import static org.ent4j.directory.jooq.generated.Tables.DIR_MISSION_STEP;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON_FIRST_NAME;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON_IDENTIFIER;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON_KEY;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON_PHONE;
import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_PERSON;
import static org.ent4j.directory.jooq.generated.Tables.DIR_SEARCH_WORD;
import static org.ent4j.directory.jooq.generated.Tables.DIR_TEACHING;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ent4j.directory.privacy.DataKind;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * A column that holds the id of a person: all of them, in the order in which their rows can be deleted.
 *
 * @param kind what a row is; nothing when it is a part of something that is counted, or derived, and goes with it
 * @param owner whose data the row belongs to, where that is another column: it goes with that person
 */
record PersonalColumn(
        TableField<Record, String> id, Optional<DataKind> kind, Optional<TableField<Record, String>> owner) {

    static final List<PersonalColumn> ALL = List.of(
            part(DIR_TEACHING.PERSON_ID),
            part(DIR_AFFILIATION_CODE.PERSON_ID),
            of(DIR_AFFILIATION.PERSON_ID, DataKind.AFFILIATIONS),
            of(DIR_GUARDIANSHIP.PUPIL_ID, DataKind.GUARDIANS),
            of(DIR_GUARDIANSHIP.GUARDIAN_ID, DataKind.PUPILS),
            of(DIR_PERSON_IDENTIFIER.PERSON_ID, DataKind.IDENTIFIERS),
            of(DIR_PERSON_PHONE.PERSON_ID, DataKind.PHONES),
            of(DIR_PERSON_FIRST_NAME.PERSON_ID, DataKind.FIRST_NAMES),
            of(DIR_PERSON_KEY.PERSON_ID, DataKind.SOURCE_KEYS),
            of(DIR_MEMBERSHIP.PERSON_ID, DataKind.MEMBERSHIPS),
            of(DIR_FREE_GROUP_MEMBER.PERSON_ID, DataKind.GROUP_PLACES),
            part(DIR_SEARCH_PERSON.PERSON_ID),
            part(DIR_SEARCH_WORD.PERSON_ID),
            part(DIR_ACCOUNT_BEFORE.PERSON_ID),
            part(DIR_ACCOUNT_RECOVERY.PERSON_ID),
            of(DIR_ACCOUNT_EVENT.PERSON_ID, DataKind.ACCOUNT_EVENTS),
            of(DIR_LOGIN.PERSON_ID, DataKind.LOGINS),
            of(DIR_ACCOUNT.PERSON_ID, DataKind.ACCOUNT),
            of(DIR_PERSON.ID, DataKind.PERSON),
            of(DIR_FREE_GROUP.OWNER_ID, DataKind.GROUPS_OWNED),
            with(DIR_FREE_GROUP_MEMBER.ADDED_BY, DataKind.GROUP_ACTS, DIR_FREE_GROUP_MEMBER.PERSON_ID),
            with(DIR_FREE_GROUP_MEMBER.REMOVED_BY, DataKind.GROUP_ACTS, DIR_FREE_GROUP_MEMBER.PERSON_ID),
            of(DIR_MISSION.ADMINISTRATOR_ID, DataKind.MISSIONS),
            of(DIR_MISSION_STEP.ACTOR_ID, DataKind.MISSION_STEPS),
            of(DIR_CORRESPONDENT.PERSON_ID, DataKind.CORRESPONDENT_ROLES),
            of(DIR_CORRESPONDENT.NAMED_BY, DataKind.CORRESPONDENT_ACTS),
            of(DIR_CORRESPONDENT.ENDED_BY, DataKind.CORRESPONDENT_ACTS),
            with(DIR_ACCOUNT_EVENT.ACTOR_ID, DataKind.ACCOUNT_ACTS, DIR_ACCOUNT_EVENT.PERSON_ID),
            of(DIR_ACCESS_TRACE.SUBJECT_ID, DataKind.TRACE_OF),
            of(DIR_ACCESS_TRACE.ACTOR_ID, DataKind.TRACE_BY));

    private static PersonalColumn part(TableField<Record, String> id) {
        return new PersonalColumn(id, Optional.empty(), Optional.empty());
    }

    private static PersonalColumn of(TableField<Record, String> id, DataKind kind) {
        return new PersonalColumn(id, Optional.of(kind), Optional.empty());
    }

    private static PersonalColumn with(TableField<Record, String> id, DataKind kind, TableField<Record, String> owner) {
        return new PersonalColumn(id, Optional.of(kind), Optional.of(owner));
    }

    Table<Record> table() {
        return Objects.requireNonNull(id.getTable());
    }

    /** Whether its rows are deleted with the person. */
    boolean goes() {
        return kind.map(DataKind::goes).orElse(true);
    }
}
