<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Plans and schedules: who approves on the right, who agrees on the left, and the rows that stand for groups of rows. -->
  <xsl:template name="approvals">
    <xsl:param name="stamps" select="/.."/>
    <fo:table role="Div" xsl:use-attribute-sets="approvals">
      <fo:table-column xsl:use-attribute-sets="agreed-column"/>
      <fo:table-column xsl:use-attribute-sets="approved-column"/>
      <fo:table-body role="Div">
        <fo:table-row role="Div">
          <fo:table-cell role="Div">
            <xsl:call-template name="stamps"><xsl:with-param name="stamps" select="$stamps"/></xsl:call-template>
          </fo:table-cell>
          <fo:table-cell role="Div">
            <fo:block xsl:use-attribute-sets="stamp-word">
              <xsl:call-template name="words"><xsl:with-param name="key">approved</xsl:with-param></xsl:call-template>
            </fo:block>
            <fo:block xsl:use-attribute-sets="stamp-line">
              <xsl:call-template name="words"><xsl:with-param name="key">institute_name</xsl:with-param></xsl:call-template>
            </fo:block>
            <fo:block xsl:use-attribute-sets="stamp-line">
              <xsl:call-template name="words"><xsl:with-param name="key">signatory_title</xsl:with-param></xsl:call-template>
            </fo:block>
            <xsl:call-template name="stamp-signature"><xsl:with-param name="name" select="data/signatory/name"/></xsl:call-template>
            <fo:block xsl:use-attribute-sets="stamp-line">
              <xsl:choose>
                <xsl:when test="data/approvedOn">
                  <xsl:call-template name="words"><xsl:with-param name="key">approved_date</xsl:with-param></xsl:call-template>
                </xsl:when>
                <xsl:otherwise>
                  <xsl:call-template name="words"><xsl:with-param name="key">blank_date</xsl:with-param></xsl:call-template>
                </xsl:otherwise>
              </xsl:choose>
            </fo:block>
            <fo:block xsl:use-attribute-sets="stamp-seal">
              <xsl:call-template name="words"><xsl:with-param name="key">seal</xsl:with-param></xsl:call-template>
            </fo:block>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- Stamps in rows of three. -->
  <xsl:template name="stamps">
    <xsl:param name="stamps"/>
    <xsl:choose>
      <xsl:when test="$stamps">
        <fo:table role="Div" xsl:use-attribute-sets="stamps">
          <fo:table-column xsl:use-attribute-sets="stamp-column"/>
          <fo:table-column xsl:use-attribute-sets="stamp-column"/>
          <fo:table-column xsl:use-attribute-sets="stamp-column"/>
          <fo:table-body role="Div">
            <xsl:for-each select="$stamps[position() mod 3 = 1]">
              <fo:table-row role="Div" xsl:use-attribute-sets="row">
                <xsl:apply-templates select=". | following-sibling::item[position() &lt; 3]" mode="stamp"/>
              </fo:table-row>
            </xsl:for-each>
          </fo:table-body>
        </fo:table>
      </xsl:when>
      <xsl:otherwise><fo:block/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="item" mode="stamp">
    <fo:table-cell role="Div" xsl:use-attribute-sets="stamp">
      <fo:block xsl:use-attribute-sets="stamp-word">
        <xsl:call-template name="words"><xsl:with-param name="key">agreed</xsl:with-param></xsl:call-template>
      </fo:block>
      <fo:block xsl:use-attribute-sets="stamp-line"><xsl:value-of select="organisation"/></fo:block>
      <fo:block xsl:use-attribute-sets="stamp-line"><xsl:value-of select="post"/></fo:block>
      <xsl:call-template name="stamp-signature"><xsl:with-param name="name" select="name"/></xsl:call-template>
      <fo:block xsl:use-attribute-sets="stamp-line">
        <xsl:choose>
          <xsl:when test="agreedOn">
            <xsl:call-template name="words"><xsl:with-param name="key">approvals.date</xsl:with-param></xsl:call-template>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="words"><xsl:with-param name="key">blank_date</xsl:with-param></xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- A line to sign on and the name after it. -->
  <xsl:template name="stamp-signature">
    <xsl:param name="name"/>
    <fo:table role="Div" xsl:use-attribute-sets="stamp-signature">
      <fo:table-column xsl:use-attribute-sets="stamp-rule-column"/>
      <fo:table-column xsl:use-attribute-sets="stamp-name-column"/>
      <fo:table-body role="Div">
        <fo:table-row role="Div">
          <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell">
            <fo:block xsl:use-attribute-sets="stamp-rule"/>
          </fo:table-cell>
          <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell">
            <fo:block><xsl:value-of select="$name"/></fo:block>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>
</xsl:stylesheet>
