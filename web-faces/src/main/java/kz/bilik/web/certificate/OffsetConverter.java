package kz.bilik.web.certificate;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import kz.bilik.web.shared.DecimalConverter;

/** Millimetres by which a sheet is off, as people type them: with comma or point, to the left and up with a minus of either shape. */
@FacesConverter("bilik.Offset")
public class OffsetConverter extends DecimalConverter {

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || !text.strip().matches("[-−].*")) {
            return super.getAsObject(faces, component, text);
        }
        var size = super.getAsObject(faces, component, text.strip().substring(1));
        return size == null ? null : size.negate();
    }
}
