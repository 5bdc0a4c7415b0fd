package org.ent4j.directory.feed.oneroster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a bundle that a directory needs, with their columns in the order of version 1.2. Columns named {@code
 * metadata.…} are extensions, which the format foresees: they carry what it has no column for, and other readers pass
 * over them.
 */
public enum OneRosterFile {
    ORGS("orgs", "name,type,identifier,parentSourcedId", "metadata.type", ""),
    ACADEMIC_SESSIONS("academicSessions", "title,type,startDate,endDate,parentSourcedId,schoolYear", "", ""),
    COURSES("courses", "schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes", "", ""),
    CLASSES(
            "classes",
            "title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,"
                    + "subjectCodes,periods",
            "metadata.homeroomSourcedId,metadata.groupSourcedId,metadata.classSourcedIds",
            ""),
    USERS(
            "users",
            "enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,"
                    + "grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,"
                    + "preferredFamilyName,primaryOrgSourcedId,pronouns",
            "",
            "orgSourcedIds,role"),
    ROLES(
            "roles",
            "userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId",
            "metadata.profil",
            ""),
    ENROLLMENTS("enrollments", "classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate", "", ""),
    DEMOGRAPHICS(
            "demographics",
            "birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,"
                    + "nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,"
                    + "hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,"
                    + "publicSchoolResidenceStatus",
            "",
            "");

    private static final String COMMON = "sourcedId,status,dateLastModified";

    private final String title;
    private final List<String> written;
    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();

    OneRosterFile(String title, String own, String extensions, String earlier) {
        this.title = title;
        this.written = names(COMMON, own, extensions);
        this.columns = names(COMMON, own, extensions, earlier);
        columns.forEach(column -> places.put(column, places.size()));
    }

    private static List<String> names(String... lists) {
        var names = new ArrayList<String>();
        Arrays.stream(lists)
                .filter(list -> !list.isEmpty())
                .forEach(list -> names.addAll(Arrays.asList(list.split(",", -1))));
        return List.copyOf(names);
    }

    /** The name without its ending, as the manifest has it: {@code "orgs"}. */
    public String title() {
        return title;
    }

    /** {@code "orgs.csv"}. */
    public String fileName() {
        return title + ".csv";
    }

    /** The header that is written: the columns of 1.2 and the extensions. */
    public List<String> written() {
        return written;
    }

    /** Every column that is read: those that are written, and those that only version 1.1 has. */
    public List<String> columns() {
        return columns;
    }

    /** @throws IllegalArgumentException for a column that the file does not have */
    int place(String column) {
        return Optional.ofNullable(places.get(column))
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s.csv has no column %s.\nMaybe it belongs to another file.".formatted(title, column)));
    }

    boolean has(String column) {
        return places.containsKey(column);
    }
}
