package kz.bilik.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;

/** Lets a page write {@code #{msg['course.list.title']}}. */
public class WordsELResolver extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base instanceof Words words && property instanceof String key && key.indexOf('.') > 0) {
            context.setPropertyResolved(true);
            return words.get(key);
        }
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (base instanceof Words) {
            context.setPropertyResolved(true);
            return String.class;
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Words) {
            throw new jakarta.el.PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return String.class;
    }
}
