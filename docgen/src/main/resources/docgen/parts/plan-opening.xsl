<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- A plan that is sent: whose it is, number and date on the left, to whom and until when on the right. -->
  <xsl:template name="plan-opening">
    <xsl:param name="sender"/>
    <fo:block xsl:use-attribute-sets="institute institute-name"><xsl:value-of select="$sender"/></fo:block>
    <fo:table role="Div" xsl:use-attribute-sets="plan-opening">
      <fo:table-column xsl:use-attribute-sets="plan-opening-left-column"/>
      <fo:table-column xsl:use-attribute-sets="plan-opening-right-column"/>
      <fo:table-body role="Div">
        <fo:table-row role="Div">
          <fo:table-cell role="Div">
            <fo:block><xsl:call-template name="words"><xsl:with-param name="key">number_line</xsl:with-param></xsl:call-template></fo:block>
            <fo:block><xsl:call-template name="words"><xsl:with-param name="key">date_line</xsl:with-param></xsl:call-template></fo:block>
          </fo:table-cell>
          <fo:table-cell role="Div">
            <fo:block><xsl:call-template name="words"><xsl:with-param name="key">addressee</xsl:with-param></xsl:call-template></fo:block>
            <fo:block xsl:use-attribute-sets="plan-due"><xsl:call-template name="words"><xsl:with-param name="key">due</xsl:with-param></xsl:call-template></fo:block>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>
</xsl:stylesheet>
