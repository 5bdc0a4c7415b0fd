package org.ent4j.examples.spark.gar;

import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ent4j.catalogue.gar.GarFormation;
import org.ent4j.catalogue.gar.GarGroup;
import org.ent4j.catalogue.gar.GarSchool;
import org.ent4j.catalogue.gar.GarSubject;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.examples.spark.Rows;

/** A school of an export, as a value of a column. */
final class SchoolRow {

    private static final StructType FORMATION =
            Rows.of(Rows.text("mef"), Rows.text("label"), Rows.text("attachedTo"), Rows.text("mefstat11"));
    private static final StructType SUBJECT = Rows.of(Rows.text("code"), Rows.text("label"));
    private static final StructType GROUP = Rows.of(
            Rows.text("code"),
            Rows.text("label"),
            Rows.field("isDivision", DataTypes.BooleanType),
            Rows.texts("divisions"));

    static final StructType SCHEMA = Rows.of(
            Rows.text("uai"),
            Rows.text("name"),
            Rows.text("degree"),
            Rows.texts("exportedTo"),
            Rows.text("seat"),
            Rows.text("contract"),
            Rows.text("phone"),
            Rows.text("email"),
            Rows.field("formations", DataTypes.createArrayType(FORMATION)),
            Rows.field("subjects", DataTypes.createArrayType(SUBJECT)),
            Rows.field("groups", DataTypes.createArrayType(GROUP)));

    private SchoolRow() {}

    static Row of(GarSchool school) {
        return RowFactory.create(
                school.uai(),
                school.name(),
                school.degree().name(),
                Rows.seq(school.exportedTo().stream().toList()),
                school.seat().orElse(null),
                school.contract().orElse(null),
                school.phone().orElse(null),
                school.email().orElse(null),
                Rows.seq(school.formations().stream().map(SchoolRow::of).toList()),
                Rows.seq(school.subjects().stream()
                        .map(each -> RowFactory.create(each.code(), each.label()))
                        .toList()),
                Rows.seq(school.groups().stream().map(SchoolRow::of).toList()));
    }

    private static Row of(GarFormation formation) {
        return RowFactory.create(
                formation.mef(),
                formation.label(),
                formation.attachedTo().orElse(null),
                formation.mefstat11().orElse(null));
    }

    private static Row of(GarGroup group) {
        return RowFactory.create(
                group.code(),
                group.label(),
                group.isDivision(),
                Rows.seq(group.divisions().stream().sorted().toList()));
    }

    static GarSchool school(Row row) {
        return GarSchool.builder()
                .uai(row.getString(0))
                .name(row.getString(1))
                .degree(GarDegree.valueOf(row.getString(2)))
                .addAllExportedTo(row.<String>getList(3))
                .seat(Optional.ofNullable(row.getString(4)))
                .contract(Optional.ofNullable(row.getString(5)))
                .phone(Optional.ofNullable(row.getString(6)))
                .email(Optional.ofNullable(row.getString(7)))
                .addAllFormations(
                        row.<Row>getList(8).stream().map(SchoolRow::formation).toList())
                .addAllSubjects(row.<Row>getList(9).stream()
                        .map(each -> new GarSubject(each.getString(0), each.getString(1)))
                        .toList())
                .addAllGroups(
                        row.<Row>getList(10).stream().map(SchoolRow::group).toList())
                .build();
    }

    private static GarFormation formation(Row row) {
        return new GarFormation(
                row.getString(0),
                row.getString(1),
                Optional.ofNullable(row.getString(2)),
                Optional.ofNullable(row.getString(3)));
    }

    private static GarGroup group(Row row) {
        return new GarGroup(row.getString(0), row.getString(1), row.getBoolean(2), Set.copyOf(row.<String>getList(3)));
    }
}
