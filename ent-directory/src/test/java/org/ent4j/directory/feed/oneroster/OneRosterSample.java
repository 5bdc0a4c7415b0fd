package org.ent4j.directory.feed.oneroster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.model.feed.FeedSource;

/** An invented bundle, whose files the tests change. */
final class OneRosterSample {

    private final Map<String, String> files = new LinkedHashMap<>();

    private OneRosterSample() {}

    /** Version 1.2: a district, a collège with its UAI, a class, a group, five users. */
    static OneRosterSample v12() {
        var sample = new OneRosterSample();
        sample.put("manifest", manifest("1.2", "bulk"));
        sample.put("orgs", """
                sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
                d1,,,District,district,,
                s1,,,Collège Jean Moulin,school,0350001L,d1
                """);
        sample.put("academicSessions", """
                sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
                y,,,2026-2027,schoolYear,2026-09-01,2027-09-01,,2027
                t1,,,Trimestre 1,term,2026-09-01,2026-12-01,y,2027
                """);
        sample.put("courses", """
                sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes
                c1,,,y,Allemand LV1,ALL1,,s1,Allemand,030101
                c2,,,y,Vie de classe,,,s1,,
                """);
        sample.put("classes", """
                sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
                k1,,,Sixième A,,c2,6A,homeroom,,s1,y,,,
                k2,,,Allemand 6,,c1,6ALL,scheduled,,s1,y,,,
                """);
        sample.put("users", """
                sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
                p1,,,true,lea,{INE:123456789AB},Léa,Martin,,,lea@example.org,,,g1,,secret-1,,,,,s1,
                p2,,,true,tom,,Tom,Durand,Jules,,,,,g1,,,,,,,s1,
                t1,,,true,ada,,Ada,Roux,,,ada@example.org,,,,,,,,,Lebrun,s1,
                g1,,,true,eve,,Eve,Martin,,,,,,,,,,,,,s1,
                a1,,,true,max,,Max,Petit,,,,,,,,,,,,,s1,
                """);
        sample.put("roles", """
                sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
                r1,,,p1,primary,student,,,s1,
                r2,,,p2,primary,student,,,s1,
                r3,,,t1,primary,teacher,,,s1,
                r4,,,g1,primary,parent,,,s1,
                r5,,,a1,primary,principal,,,s1,
                """);
        sample.put("enrollments", """
                sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
                e1,,,k1,s1,p1,student,,,
                e2,,,k1,s1,p2,student,,,
                e3,,,k2,s1,p1,student,,2026-09-01,2026-11-01
                e4,,,k1,s1,t1,teacher,true,,
                e5,,,k2,s1,t1,teacher,true,,
                """);
        sample.put("demographics", """
                sourcedId,status,dateLastModified,birthDate,sex
                p1,,,2015-03-09,female
                """);
        return sample;
    }

    static String manifest(String version, String mode) {
        var lines =
                new ArrayList<>(List.of("propertyName,value", "manifest.version,1.0", "oneroster.version," + version));
        for (var file : OneRosterFile.values()) {
            lines.add("file." + file.title() + "," + mode);
        }
        return String.join("\n", lines) + "\n";
    }

    /** A delta of the files that are then put. */
    static OneRosterSample delta() {
        return new OneRosterSample().put("manifest", "propertyName,value\noneroster.version,1.2\n");
    }

    OneRosterSample put(String title, String text) {
        files.put(title, text);
        return this;
    }

    /** A delta of one more file. */
    OneRosterSample changes(String title, String text) {
        files.compute("manifest", (any, manifest) -> manifest + "file." + title + ",delta\n");
        return put(title, text);
    }

    OneRosterSample without(String title) {
        files.remove(title);
        return this;
    }

    OneRosterSample with(String title, String before, String after) {
        files.computeIfPresent(title, (any, text) -> text.replace(before, after));
        return this;
    }

    List<FeedSource> sources() {
        return files.entrySet().stream()
                .map(file -> FeedSource.text(file.getKey() + ".csv", file.getValue()))
                .toList();
    }

    OneRosterFiles files() {
        return OneRosterFiles.of("bundle", sources());
    }

    OneRosterFeed feed() {
        return OneRosterFeed.of(files());
    }
}
