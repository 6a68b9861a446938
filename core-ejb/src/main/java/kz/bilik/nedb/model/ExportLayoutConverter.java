package kz.bilik.nedb.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import kz.bilik.nedb.ExportLayout;
import kz.bilik.nedb.LayoutColumn;
import kz.bilik.nedb.LayoutDates;
import kz.bilik.nedb.LayoutSeparator;
import kz.bilik.nedb.NedbField;

/** A layout as one JSON object. */
@Converter(autoApply = true)
public class ExportLayoutConverter implements AttributeConverter<ExportLayout, String> {

    @Override
    public String convertToDatabaseColumn(ExportLayout layout) {
        var columns = Json.createArrayBuilder();
        layout.columns()
                .forEach(column -> columns.add(Json.createObjectBuilder()
                        .add("field", column.field().name())
                        .add("heading", column.heading())
                        .add("key", column.key())
                        .add("fixed", column.fixed())));
        return Json.createObjectBuilder()
                .add("language", layout.language())
                .add("dates", layout.dates().name())
                .add("separator", layout.separator().name())
                .add("byteOrderMark", layout.byteOrderMark())
                .add("columns", columns)
                .build()
                .toString();
    }

    @Override
    public ExportLayout convertToEntityAttribute(String stored) {
        try (var reader = Json.createReader(new StringReader(stored))) {
            var layout = reader.readObject();
            return new ExportLayout(
                    layout.getString("language"),
                    LayoutDates.valueOf(layout.getString("dates")),
                    LayoutSeparator.valueOf(layout.getString("separator")),
                    layout.getBoolean("byteOrderMark"),
                    layout.getJsonArray("columns").getValuesAs(JsonObject.class).stream()
                            .map(column -> new LayoutColumn(
                                    NedbField.valueOf(column.getString("field")),
                                    column.getString("heading"),
                                    column.getString("key"),
                                    column.getString("fixed")))
                            .toList());
        }
    }
}
